package io.orgloom.access;

/** An account is about to be removed: what features keep for it alone goes with it. */
public record AccountRemoved(String name) {
}
