package io.orgloom.graph;

/** Somebody wants to take a Change back in the log of Changes: published before anything is written, so that who hears of it may refuse. */
public record ReversionAsked(long number, String actor) {
}
