package io.orgloom.territory;

import io.orgloom.graph.Content;
import io.orgloom.graph.FactType;
import io.orgloom.graph.IdentityRef;
import io.orgloom.graph.Interval;
import io.orgloom.graph.Slot;
import io.orgloom.graph.Writing;
import io.orgloom.territory.Rearrangement.Part;
import io.orgloom.territory.Rearrangement.Unit;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Turns a rearrangement into the facts of one Change: who ends, who is formed, what changes from the day on, and who came from whom. */
final class Rearranging {

	private final Rearrangement plan;
	private final LocalDate day;
	private final @Nullable String document;
	private final Writing writing;
	private final DayBefore before;
	private final FormedFigures figures;
	private final FormedNames names;

	private Rearranging(Rearrangement plan, @Nullable String document, Writing writing, TerritoryQueries queries) {
		this.plan = plan;
		this.day = plan.on();
		this.document = document;
		this.writing = writing;
		this.before = new DayBefore(writing, day);
		load();
		this.figures = new FormedFigures(plan, before);
		this.names = FormedNames.resolve(plan, before, writing, queries);
	}

	/** Collects the facts; gives the identity each key stands for from the day on. */
	static Map<String, UnitCode> run(Rearrangement plan, @Nullable String document, Writing writing, TerritoryQueries queries) {
		Rearranging work = new Rearranging(plan, document, writing, queries);
		var borders = NewBorders.of(plan, work.names::identity, work.before);
		plan.ended().forEach(unit -> writing.endWhole(unit.identity(), work.day));
		plan.units().forEach(work::unit);
		borders.forEach((pair, stretches) -> stretches.forEach(stretch -> writing.record(TerritoryFacts.adjacent(pair.one(), pair.other(), stretch.km().orElse(null)),
				stretch.interval())));
		plan.units().forEach(work::lineage);
		Map<String, UnitCode> identities = new HashMap<>();
		plan.units().forEach(unit -> identities.put(unit.key(), work.names.identity(unit.key())));
		return identities;
	}

	/** Reads all it touches at once, and what held the day before, ere anything ends. */
	private void load() {
		Set<UnitCode> units = new TreeSet<>(plan.ended());
		plan.units().forEach(unit -> {
			unit.from().forEach(part -> units.add(part.source()));
			if (unit.stays() != null) {
				units.add(unit.stays());
			}
			if (unit.seat() != null) {
				units.add(unit.seat());
			}
		});
		Set<IdentityRef> identities = new TreeSet<>();
		units.forEach(unit -> identities.add(unit.identity()));
		writing.load(identities);
		units.forEach(before::of);
	}

	private void unit(Unit unit) {
		UnitCode code = names.identity(unit.key());
		String official = unit.stays() == null || unit.officialCode() != null ? names.officialCode(unit) : before.officialCode(unit.stays());
		say(unit, TerritoryFacts.core(code, unit.name(), unit.type(), unit.level(), official));
		if (unit.parent() != null) {
			say(unit, TerritoryFacts.partOf(code, names.identity(unit.parent())));
		} else if (unit.stays() != null) {
			writing.end(TerritoryFacts.placeOf(code), day);
		}
		if (unit.ofUnitsBelow()) {
			endFigures(code);
		} else if (!unit.keepsItsTerritory()) {
			territory(unit, code);
		}
	}

	/** A new unit is as said from the day on; an old one changes where it differs. */
	private void say(Unit unit, Content content) {
		if (unit.stays() == null) {
			writing.record(content, Interval.from(day));
		} else {
			writing.change(content, day);
		}
	}

	private void territory(Unit unit, UnitCode code) {
		String basis = figures.basis(unit);
		for (PopulationKind kind : PopulationKind.values()) {
			Population population = figures.population(unit, kind);
			if (population != null) {
				say(unit, TerritoryFacts.population(code, population, basis));
			}
		}
		Double area = figures.areaKm2(unit);
		if (area != null) {
			say(unit, TerritoryFacts.area(code, area, basis));
		}
		if (unit.stays() != null) {
			writing.end(Slot.state(TerritoryFacts.UNIT_STATE, code.value(), TerritoryFacts.BOUNDARY, ""), day);
			return;
		}
		Terrain terrain = figures.terrain(unit);
		if (terrain != null) {
			say(unit, TerritoryFacts.terrain(code, terrain, basis));
		}
		SpecialFactors factors = figures.factors(unit);
		if (!factors.equals(SpecialFactors.UNKNOWN)) {
			say(unit, TerritoryFacts.factors(code, factors, basis));
		}
		double[] location = figures.location(unit);
		if (location != null) {
			say(unit, TerritoryFacts.location(code, location[0], location[1]));
		}
		String boundary = figures.boundary(unit);
		if (boundary != null) {
			say(unit, TerritoryFacts.boundary(code, boundary, basis));
		}
	}

	/** What was said of it as a whole is no longer so. */
	private void endFigures(UnitCode code) {
		for (PopulationKind kind : PopulationKind.values()) {
			writing.end(Slot.state(TerritoryFacts.UNIT_STATE, code.value(), TerritoryFacts.POPULATION, kind.name()), day);
		}
		for (String aspect : new String[] {TerritoryFacts.AREA, TerritoryFacts.BOUNDARY}) {
			writing.end(Slot.state(TerritoryFacts.UNIT_STATE, code.value(), aspect, ""), day);
		}
	}

	/** One reorganisation a unit formed; a source that went to several has a part in each. */
	private void lineage(Unit unit) {
		if (unit.stays() != null || unit.from().isEmpty()) {
			return;
		}
		UnitCode result = names.identity(unit.key());
		String code = result + "@" + day;
		Map<String, @Nullable Object> state = new HashMap<>();
		state.put("document", document);
		state.put("on", day);
		state.put("plan", plan.plan());
		writing.record(Content.state(TerritoryFacts.REORGANISATION_STATE, code, FactType.CORE, state), Interval.from(day));
		writing.record(Content.link(TerritoryFacts.RESULTS_IN, code, result.value(), Map.of()), Interval.from(day));
		for (Part part : unit.from()) {
			Map<String, @Nullable Object> properties = new HashMap<>();
			properties.put("share", part.share());
			properties.put("basis", part.basis());
			properties.put("scope", part.isWhole() ? "FULL" : "PARTIAL");
			properties.put("clause", part.clause());
			writing.record(Content.link(TerritoryFacts.CONTRIBUTES, part.source().value(), code, properties), Interval.from(day));
		}
	}
}
