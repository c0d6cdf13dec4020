package io.orgloom.graph;

/** A Change is in the ledger: published after its transaction was committed, so whoever hears of it can read it. */
public record ChangeCommitted(Change change) {
}
