package io.orgloom.structure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That an org unit advises or coordinates with another, as somebody laid it down.
 *
 * @param kind ADVISES or COORDINATES_WITH
 * @param role what the coordination is about; null where it advises
 * @param basis the document it rests on
 * @param since its first day
 */
public record DeclaredLink(String kind, OrgUnitCode unit, OrgUnitCode other, @Nullable String role, @Nullable String basis, LocalDate since) {

	public static final String ADVISES = "ADVISES";
	public static final String COORDINATES_WITH = "COORDINATES_WITH";

	/** Whether it obliges both to coordinate. */
	public boolean coordinates() {
		return COORDINATES_WITH.equals(kind);
	}
}
