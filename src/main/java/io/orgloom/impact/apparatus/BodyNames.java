package io.orgloom.impact.apparatus;

import io.orgloom.scenario.StaffedPlan.Formed;
import io.orgloom.scenario.StaffedPlan.Old;
import java.util.Comparator;
import java.util.Locale;

/** What the body of a new unit is called: as that of a member was, with the name of the new unit where the member's stood. */
final class BodyNames {

	private BodyNames() {
	}

	static String of(String before, Formed unit) {
		String lower = before.toLowerCase(Locale.ROOT);
		return unit.from().stream().map(Old::name).filter(name -> lower.contains(name.toLowerCase(Locale.ROOT))).max(Comparator.comparingInt(String::length)).map(name -> {
			int at = lower.indexOf(name.toLowerCase(Locale.ROOT));
			boolean small = Character.isLowerCase(before.codePointAt(at));
			String now = small ? unit.name().substring(0, 1).toLowerCase(Locale.ROOT) + unit.name().substring(1) : unit.name();
			return before.substring(0, at) + now + before.substring(at + name.length());
		}).orElse(before);
	}
}
