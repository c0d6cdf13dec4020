package io.orgloom.territory;

/** How many people live in a unit, by which count, of which year. */
public record Population(long people, PopulationKind kind, int year) {
}
