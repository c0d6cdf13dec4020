package io.orgloom.territory;

import org.jspecify.annotations.Nullable;

/**
 * A unit that shares a border with another.
 *
 * @param sharedBorderKm length of the border in kilometres, null where only the contact is known
 */
public record Neighbour(UnitCode code, String name, @Nullable Double sharedBorderKm) {
}
