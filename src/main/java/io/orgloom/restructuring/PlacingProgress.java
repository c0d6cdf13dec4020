package io.orgloom.restructuring;

/** How many plans of those wanted are drawn. */
public record PlacingProgress(int drawn, int wanted, double seconds) {
}
