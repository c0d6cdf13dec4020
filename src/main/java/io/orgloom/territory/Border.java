package io.orgloom.territory;

import org.jspecify.annotations.Nullable;

/** A border two units share. */
public record Border(UnitCode one, UnitCode other, @Nullable Double sharedBorderKm) {
}
