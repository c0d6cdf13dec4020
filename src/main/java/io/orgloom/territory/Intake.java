package io.orgloom.territory;

import io.orgloom.graph.Content;
import io.orgloom.graph.Fact;
import io.orgloom.graph.FactType;
import io.orgloom.graph.IdentityRef;
import io.orgloom.graph.Interval;
import io.orgloom.graph.Slot;
import io.orgloom.graph.Writing;
import io.orgloom.territory.TerritoryBundle.AdjacencyRow;
import io.orgloom.territory.TerritoryBundle.LineageRow;
import io.orgloom.territory.TerritoryBundle.Place;
import io.orgloom.territory.TerritoryBundle.UnitRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Turns a bundle into the facts of one Change: who ends, who is formed, what changes from the day on. */
final class Intake {

	private final TerritoryBundle bundle;
	private final LocalDate day;
	private final @Nullable String document;
	private final Writing writing;
	private final UnitNames names;
	private int formed;
	private int changed;

	private Intake(TerritoryBundle bundle, @Nullable String document, Writing writing, UnitNames names) {
		this.bundle = bundle;
		this.day = bundle.from();
		this.document = document;
		this.writing = writing;
		this.names = names;
	}

	/** Collects the facts; {@link BundleRefused} where rows do not fit what is believed. */
	static Intake run(TerritoryBundle bundle, @Nullable String document, Writing writing, TerritoryQueries queries) {
		UnitNames names = UnitNames.resolve(bundle, writing, queries);
		if (!names.problems().isEmpty()) {
			throw new BundleRefused(names.problems());
		}
		Intake intake = new Intake(bundle, document, writing, names);
		intake.load();
		intake.refuseOrphans();
		intake.endUnits();
		bundle.units().forEach(intake::unit);
		bundle.populations().forEach(row -> writing.change(TerritoryFacts.population(names.on(row.officialCode()), row.population(), row.source()),
				intake.day));
		bundle.boundaries().forEach(row -> writing.change(TerritoryFacts.boundary(names.on(row.officialCode()), row.wkt(), row.source()), intake.day));
		intake.adjacency();
		intake.reorganisations();
		return intake;
	}

	int formed() {
		return formed;
	}

	int changed() {
		return changed;
	}

	int ended() {
		return names.ended().size();
	}

	private void load() {
		Set<IdentityRef> identities = new TreeSet<>();
		names.all().forEach(code -> identities.add(code.identity()));
		writing.load(identities);
	}

	/** A unit that lies in one that ends needs a row that says where it lies from the day on. */
	private void refuseOrphans() {
		Set<UnitCode> placed = new HashSet<>(names.ended());
		bundle.units().stream().filter(row -> row.parent() != null).forEach(row -> placed.add(names.on(row.officialCode())));
		List<RowProblem> orphans = new ArrayList<>();
		for (UnitCode ending : names.ended()) {
			writing.believed(ending.identity()).stream()
				.filter(fact -> fact.type().equals(TerritoryFacts.PART_OF) && ending.value().equals(fact.content().target()) && fact.holdsOn(day))
				.filter(fact -> !placed.contains(new UnitCode(fact.content().source())))
				.forEach(fact -> orphans.add(RowProblem.at(placeOfEnd(ending), "old", ending.value(), "left.below", fact.content().source())));
		}
		if (!orphans.isEmpty()) {
			throw new BundleRefused(orphans);
		}
	}

	private Place placeOfEnd(UnitCode ending) {
		return bundle.lineage().stream().filter(row -> ending.equals(names.dayBefore(row.source()))).map(LineageRow::place).findFirst().orElseThrow();
	}

	private void endUnits() {
		names.ended().forEach(code -> writing.endWhole(code.identity(), day));
	}

	private void unit(UnitRow row) {
		UnitCode code = names.on(row.officialCode());
		int before = writing.size();
		writing.change(TerritoryFacts.core(code, row.name(), row.type(), row.standsOn(), row.officialCode()), day);
		if (row.parent() != null) {
			writing.change(TerritoryFacts.partOf(code, names.on(row.parent())), day);
		}
		if (row.areaKm2() != null) {
			writing.change(TerritoryFacts.area(code, row.areaKm2(), row.source()), day);
		}
		if (row.terrain() != null) {
			writing.change(TerritoryFacts.terrain(code, row.terrain(), row.source()), day);
		}
		if (!row.factors().equals(SpecialFactors.UNKNOWN)) {
			writing.change(TerritoryFacts.factors(code, row.factors(), row.source()), day);
		}
		if (row.longitude() != null && row.latitude() != null) {
			writing.change(TerritoryFacts.location(code, row.longitude(), row.latitude()), day);
		}
		if (names.isNew(code)) {
			formed++;
		} else if (writing.size() > before) {
			changed++;
		}
	}

	/** A file of borders is complete for the units it names: what it leaves out ends. */
	private void adjacency() {
		Set<Slot> given = new HashSet<>();
		Set<UnitCode> named = new LinkedHashSet<>();
		for (AdjacencyRow row : bundle.adjacency()) {
			UnitCode one = names.on(row.one());
			UnitCode other = names.on(row.other());
			Content border = TerritoryFacts.adjacent(one, other, row.sharedBorderKm());
			given.add(Slot.pair(TerritoryFacts.ADJACENT_TO, border.source(), String.valueOf(border.target())));
			named.add(one);
			named.add(other);
			writing.change(border, day);
		}
		for (UnitCode unit : named) {
			for (Fact fact : List.copyOf(writing.believed(unit.identity()))) {
				boolean border = fact.type().equals(TerritoryFacts.ADJACENT_TO);
				if (border && !given.contains(Slot.pair(fact.type(), fact.content().source(), String.valueOf(fact.content().target())))) {
					writing.close(fact, day);
				}
			}
		}
	}

	/** One reorganisation a unit formed; a source that went to several has a part in each. */
	private void reorganisations() {
		Map<UnitCode, List<LineageRow>> groups = new LinkedHashMap<>();
		for (LineageRow row : bundle.lineage()) {
			if (row.result() != null && names.isFormed(row.result())) {
				groups.computeIfAbsent(names.on(row.result()), result -> new ArrayList<>()).add(row);
			}
		}
		groups.forEach(this::reorganisation);
	}

	private void reorganisation(UnitCode result, List<LineageRow> rows) {
		String code = result.value() + "@" + day;
		Map<String, @Nullable Object> state = new HashMap<>();
		state.put("document", document);
		state.put("on", day);
		writing.record(Content.state(TerritoryFacts.REORGANISATION_STATE, code, FactType.CORE, state), Interval.from(day));
		writing.record(Content.link(TerritoryFacts.RESULTS_IN, code, result.value(), Map.of()), Interval.from(day));
		for (LineageRow row : rows) {
			Map<String, @Nullable Object> part = new HashMap<>();
			part.put("share", row.share());
			part.put("basis", row.basis());
			part.put("scope", row.isWhole() ? "FULL" : "PARTIAL");
			part.put("clause", row.clause());
			writing.record(Content.link(TerritoryFacts.CONTRIBUTES, names.dayBefore(row.source()).value(), code, part), Interval.from(day));
		}
	}
}
