package io.orgloom.structure.findings;

import org.jspecify.annotations.Nullable;

/**
 * A post, org unit, function or administrative unit that a finding is about, never a person.
 *
 * @param basis what the data say it rests on, such as a regulation; null where they say nothing
 */
public record Concerned(Type type, String code, String name, @Nullable String basis) {

	/** What it is. */
	public enum Type {
		POST, ORG_UNIT, FUNCTION, AREA
	}

	/** A post with its title. */
	public static Concerned post(String code, String title) {
		return new Concerned(Type.POST, code, title, null);
	}
}
