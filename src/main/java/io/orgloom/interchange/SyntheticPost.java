package io.orgloom.interchange;

import io.orgloom.graph.Interval;
import io.orgloom.structure.PositionRole;
import java.time.LocalDate;
import java.util.Comparator;
import org.apache.commons.csv.CSVRecord;

/** A post of the demonstration's apparatus with the days it lasts. */
record SyntheticPost(String code, String unit, PositionRole role, Interval days) {

	/** Leaders first, so that they find somebody before their staff does. */
	static final Comparator<SyntheticPost> ORDER = Comparator.comparing(SyntheticPost::role).thenComparing(SyntheticPost::code);

	static SyntheticPost of(CSVRecord row) {
		String until = row.get("until");
		return new SyntheticPost(row.get("code"), row.get("unit"), PositionRole.valueOf(row.get("role")),
				new Interval(LocalDate.parse(row.get("from")), until.isEmpty() ? null : LocalDate.parse(until)));
	}

	/** The same post, whose row was written anew on a later day. */
	SyntheticPost followedBy(SyntheticPost later) {
		return new SyntheticPost(code, later.unit, later.role, new Interval(days.from(), later.days.until()));
	}

	boolean isLeading() {
		return role == PositionRole.HEAD || role == PositionRole.DEPUTY;
	}

	/** What its code begins with: the administrative unit it works for. */
	String area() {
		return area(unit);
	}

	/** The administrative unit a body works for; its code is followed by the body's. */
	static String area(String unit) {
		return unit.replaceFirst("\\.(DU|HDND|UBND|MTTQ)(\\..*)?$", "");
	}
}
