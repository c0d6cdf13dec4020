package io.orgloom.territory;

import org.jspecify.annotations.Nullable;

/**
 * Where figures come from, as it was recorded with them.
 *
 * @param aspect what the figures are about, such as population
 * @param kind of the population figures, null for other aspects
 * @param source as recorded, null where nothing was
 * @param units how many units have a figure from there
 * @param firstChange the lowest number of a Change that recorded one
 * @param lastChange the highest
 */
public record FigureSource(String aspect, @Nullable String kind, @Nullable String source, long units, long firstChange, long lastChange) {
}
