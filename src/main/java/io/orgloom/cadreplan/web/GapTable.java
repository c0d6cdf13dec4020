package io.orgloom.cadreplan.web;

import io.orgloom.cadreplan.PlanGap;
import io.orgloom.cadreplan.PlanGap.Kind;
import io.orgloom.cadreplan.PlanGaps.Listed;
import io.orgloom.policy.Severity;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a plan lacks as a table that can be sorted by each of its columns. */
final class GapTable {

	private static final Comparator<Row> BY_PLACE = Comparator.comparing(Row::place).thenComparing(row -> row.gap().kind()).thenComparing(Row::rule).thenComparing(Row::code);

	private final Listed listed;
	private final PlanNames names;

	GapTable(Listed listed) {
		this.listed = listed;
		this.names = new PlanNames(listed.plan());
	}

	/** By what the table is sorted. */
	enum Sort { SEVERITY, PLACE, KIND, BY }

	/**
	 * @param place what the post or committee is called; of a list its level
	 * @param path where it is looked at within the pages of the plan; null for a list
	 */
	record Row(PlanGap gap, String place, @Nullable String path) {

		String rule() {
			return gap.finding() == null ? "" : gap.finding().rule().rule();
		}

		String code() {
			return String.join(" ", String.valueOf(gap.position()), String.valueOf(gap.committee()), String.valueOf(gap.level()), gap.finding() == null ? "" : gap.finding().subject());
		}

		/** What the page of a table begins behind. */
		String key() {
			return String.join(" ", gap.kind().name(), rule(), code(), String.valueOf(gap.by()));
		}
	}

	/** Rows that are asked for, sorted. */
	List<Row> rows(@Nullable Kind kind, @Nullable Severity severity, Sort sort) {
		return listed.gaps().stream().filter(gap -> (kind == null || gap.kind() == kind) && (severity == null || gap.severity() == severity)).map(this::row).sorted(order(sort)).toList();
	}

	private static Comparator<Row> order(Sort sort) {
		return switch (sort) {
			case PLACE -> BY_PLACE;
			case KIND -> Comparator.comparing((Row row) -> row.gap().kind()).thenComparing(BY_PLACE);
			case BY -> Comparator.comparing((Row row) -> row.gap().by(), Comparator.nullsFirst(Comparator.naturalOrder())).thenComparing(BY_PLACE);
			case SEVERITY -> Comparator.comparing((Row row) -> row.gap().severity()).thenComparing(BY_PLACE);
		};
	}

	private Row row(PlanGap gap) {
		if (gap.committee() != null) {
			return new Row(gap, names.of(gap.committee()), "committees/" + gap.committee());
		}
		if (gap.position() != null) {
			return new Row(gap, names.of(gap.position()), listed.plan().position(gap.position()).isPresent() ? "positions/" + gap.position() : null);
		}
		return new Row(gap, gap.level() == null ? "" : gap.level(), null);
	}
}
