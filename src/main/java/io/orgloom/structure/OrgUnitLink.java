package io.orgloom.structure;

import org.jspecify.annotations.Nullable;

/**
 * Whom an org unit advises or coordinates with.
 *
 * @param kind ADVISES or COORDINATES_WITH
 * @param outgoing whether it leads from the unit asked for
 * @param role what the coordination is about; null where it advises
 * @param basis the document it rests on
 */
public record OrgUnitLink(String kind, boolean outgoing, OrgUnitCode other, String name, @Nullable String role, @Nullable String basis) {
}
