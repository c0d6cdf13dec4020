package io.orgloom.interchange;

import io.orgloom.cadre.Sex;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Somebody who does not exist, with the posts they hold at the moment. */
final class SyntheticPerson {

	final String code;
	final Sex sex;
	final YearMonth birth;
	/** The last day of service by the rule. */
	final LocalDate retirement;
	/** The columns of their row, as the file of cadres has them. */
	final Map<String, String> columns;
	final List<Stay> stays = new ArrayList<>();
	boolean left;

	SyntheticPerson(String code, Sex sex, YearMonth birth, LocalDate retirement, Map<String, String> columns) {
		this.code = code;
		this.sex = sex;
		this.birth = birth;
		this.retirement = retirement;
		this.columns = columns;
	}

	/**
	 * A post held since a day.
	 *
	 * @param entry how they came to it; null for the first, which they were appointed to
	 * @param main whether it is what they mainly do
	 */
	record Stay(SyntheticPost post, LocalDate from, @Nullable String entry, boolean main, boolean acting, @Nullable LocalDate termEnds) {
	}

	/** Their main post, null where they have none. */
	@Nullable Stay main() {
		return stays.stream().filter(Stay::main).findFirst().orElse(null);
	}
}
