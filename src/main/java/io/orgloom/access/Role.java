package io.orgloom.access;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What somebody may do; every role may also look at what lies in its scope. */
public enum Role {
	/** Looks. */
	VIEWER,
	/** Prepares: enters and corrects facts, simulates, plans. */
	PLANNER,
	/** Works with the personal data of cadres. */
	PERSONNEL_OFFICER,
	/** Decides on what planners submit. */
	APPROVER,
	/** Gives and takes accounts and roles. */
	ADMINISTRATOR,
	/** Reads the logs. */
	AUDITOR;

	/** The role of that name; capitals, spaces and hyphens do not matter. */
	@JsonCreator
	public static Role of(@Nullable String name) {
		String wanted = String.valueOf(name).strip().toUpperCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
		for (Role role : values()) {
			if (role.name().equals(wanted)) {
				return role;
			}
		}
		throw new UnknownRole(String.valueOf(name));
	}
}
