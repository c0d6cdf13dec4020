package io.orgloom.access;

import io.orgloom.problem.OrgloomProblem;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The actor has no role that allows it there. */
public final class NotGranted extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	NotGranted(String actor, Role role, @Nullable String unit) {
		super(Kind.FORBIDDEN, "%s is not granted the role %s %s. An administrator can grant it.".formatted(actor, role, unit == null ? "everywhere" : "on " + unit),
				facts(role, unit));
	}

	NotGranted(String actor, Role... roles) {
		super(Kind.FORBIDDEN, "%s is granted none of the roles %s. An administrator can grant one.".formatted(actor, Arrays.toString(roles)),
				Map.of("roles", Arrays.asList(roles)));
	}

	private static Map<String, @Nullable Object> facts(Role role, @Nullable String unit) {
		Map<String, @Nullable Object> facts = new LinkedHashMap<>();
		facts.put("role", role);
		facts.put("within", unit);
		return facts;
	}
}
