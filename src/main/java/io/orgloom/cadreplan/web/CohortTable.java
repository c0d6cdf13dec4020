package io.orgloom.cadreplan.web;

import io.orgloom.cadreplan.CohortPlace;
import io.orgloom.cadreplan.Nomination;
import io.orgloom.cadreplan.NominationCode;
import io.orgloom.cadreplan.PlanView;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the page of a cohort shows: the box, and everyone with what was noted. */
final class CohortTable {

	static final int STEPS = 3;

	private final PlanView view;
	private final Map<NominationCode, CohortPlace> places;

	CohortTable(PlanView view, List<CohortPlace> places) {
		this.view = view;
		this.places = places.stream().collect(Collectors.toMap(CohortPlace::nomination, place -> place));
	}

	/** @param place null where nobody placed them yet */
	record Entry(Nomination nomination, String name, @Nullable String post, @Nullable CohortPlace place) {
	}

	/** @param before how many stood there on the day it is compared with; null without one */
	record Cell(int performance, int potential, List<Entry> placed, @Nullable Long before) {
	}

	record Row(int potential, List<Cell> cells) {
	}

	/** High potential on top, high performance on the right. */
	List<Row> rows(@Nullable Collection<CohortPlace> before) {
		List<Entry> entries = view.nominations().stream().map(this::entry).filter(entry -> entry.place() != null).toList();
		List<Row> rows = new ArrayList<>();
		for (int potential = STEPS; potential > 0; potential--) {
			List<Cell> cells = new ArrayList<>();
			for (int performance = 1; performance <= STEPS; performance++) {
				cells.add(cell(performance, potential, entries, before));
			}
			rows.add(new Row(potential, cells));
		}
		return rows;
	}

	private static Cell cell(int performance, int potential, List<Entry> entries, @Nullable Collection<CohortPlace> before) {
		return new Cell(performance, potential, entries.stream().filter(entry -> stands(entry.place(), performance, potential)).toList(),
				before == null ? null : before.stream().filter(place -> stands(place, performance, potential)).count());
	}

	private static boolean stands(@Nullable CohortPlace place, int performance, int potential) {
		return place != null && place.performance() == performance && place.potential() == potential;
	}

	/** Nominations behind one, in the order of their codes. */
	List<Entry> entries(@Nullable String words, String after, int limit) {
		String wanted = words == null ? "" : PlanTable.folded(words.strip());
		return view.nominations().stream().filter(nomination -> nomination.code().value().compareTo(after) > 0).sorted(Comparator.comparing(Nomination::code))
			.map(this::entry).filter(entry -> wanted.isEmpty() || PlanTable.folded(entry.name() + " " + entry.post()).contains(wanted)).limit(limit).toList();
	}

	private Entry entry(Nomination nomination) {
		PlanNames names = new PlanNames(view);
		return new Entry(nomination, names.of(nomination.cadre()), names.place(nomination), places.get(nomination.code()));
	}
}
