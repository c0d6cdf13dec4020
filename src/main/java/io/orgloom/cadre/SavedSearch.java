package io.orgloom.cadre;

/** A search for cadres somebody keeps for themselves: criteria under a name. */
public record SavedSearch(String name, String filter) {
}
