package io.orgloom.scenario;

import io.orgloom.graph.AsOf;
import io.orgloom.graph.Change;
import io.orgloom.graph.Divergence;
import io.orgloom.graph.Fact;
import io.orgloom.graph.FactType;
import io.orgloom.graph.IdentityRef;
import io.orgloom.graph.Ledger;
import io.orgloom.graph.Times;
import io.orgloom.problem.OrgloomProblem;
import io.orgloom.scenario.Conflict.Kind;
import io.orgloom.scenario.Conflict.Side;
import io.orgloom.snapshot.Snapshot;
import io.orgloom.snapshot.Snapshots;
import io.orgloom.territory.Territory;
import io.orgloom.territory.UnitCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Holds a plan against what is believed now. */
@Component
class Conflicts {

	private static final String PART_OF = "PART_OF";
	private static final String BORDER = "ADJACENT_TO";
	private static final Set<String> PLACES_AND_HOLDINGS = Set.of(PART_OF, "ESTABLISHED_IN", "HOLDS");
	private static final Set<String> TERRITORIAL = Set.of("AdministrativeUnit", "Reorganisation");

	private final Ledger ledger;
	private final Snapshots snapshots;
	private final Territory territory;
	private final Replay replay;
	private final Times times;

	Conflicts(Ledger ledger, Snapshots snapshots, Territory territory, Replay replay, Times times) {
		this.ledger = ledger;
		this.snapshots = snapshots;
		this.territory = territory;
		this.replay = replay;
		this.times = times;
	}

	/**
	 * Everything believed now that stands against a plan, unit by unit, a step that fails first. A border does not where all that happened is that the unit
	 * on its other side, which is none of the plan's, became another, and the plan comes to the same: an application writes the borders that are there.
	 */
	List<Conflict> of(Scenario scenario) {
		AsOf now = times.on(scenario.baseOn());
		TouchedUnits touched = replay.touched(scenario);
		Snapshot base = snapshots.of(scenario.base());
		List<Divergence> differing = ledger.divergences(touched.identities(), scenario.base()).stream().filter(each -> concerns(each, touched)).toList();
		List<Conflict> conflicts = new ArrayList<>(failing(scenario, now));
		List<BorderChange> borders = BorderChange.paired(differing.stream().filter(Conflicts::isBorder)
			.flatMap(each -> BorderChange.of(each, touched, scenario.baseOn()).stream()).toList());
		UnitsByDay units = new UnitsByDay(base, borders, differing);
		boolean excusable = borders.stream().anyMatch(each -> units.isOfOthersOnly(each, touched));
		boolean excused = excusable && comesToTheSame(scenario, now, touched);
		Map<Long, Change> changes = changes(differing);
		for (Divergence each : differing) {
			if (!isBorder(each)) {
				tell(each, units, base.asOf().on(), changes, conflicts);
			}
		}
		Set<String> ends = differing.stream().filter(Divergence::endsExistence)
			.map(each -> each.source() + Objects.requireNonNull(each.now()).interval().until()).collect(Collectors.toSet());
		borders.stream().filter(each -> !excused || !units.isOfOthersOnly(each, touched)).filter(each -> !each.goesWith(ends)).forEach(each -> conflicts.add(units.told(each, changes)));
		return List.copyOf(conflicts);
	}

	/** The day to which the base can be moved so that nothing stands against the plan any more; empty where there is none. */
	Optional<LocalDate> settledOn(Scenario scenario, List<Conflict> conflicts) {
		LocalDate day = conflicts.stream().map(Conflict::on).filter(Objects::nonNull).map(Objects::requireNonNull).max(LocalDate::compareTo)
			.filter(last -> last.isAfter(scenario.baseOn())).orElse(scenario.baseOn());
		if (conflicts.isEmpty() || day.isAfter(scenario.effectiveOn())) {
			return Optional.empty();
		}
		AsOf base = times.on(day);
		return failing(scenario, base).isEmpty() && of(scenario.on(base)).isEmpty() ? Optional.of(day) : Optional.empty();
	}

	private static boolean isBorder(Divergence divergence) {
		return BORDER.equals(divergence.type().relationship());
	}

	/** Whether the plan's own units come to the same on what is known now, of the base's day and of the day before the plan takes effect. */
	private boolean comesToTheSame(Scenario scenario, AsOf now, TouchedUnits touched) {
		try {
			List<List<@Nullable Object>> planned = own(replay.evaluate(scenario, scenario.base()), touched);
			AsOf eve = times.on(scenario.effectiveOn().minusDays(1));
			return planned.equals(own(replay.evaluate(scenario, now), touched))
					&& (!eve.on().isAfter(now.on()) || planned.equals(own(replay.evaluate(scenario, eve), touched)));
		} catch (OrgloomProblem refusal) {
			// a step that fails is told as such
			return false;
		}
	}

	private static List<List<@Nullable Object>> own(Evaluation evaluation, TouchedUnits touched) {
		return Stream.concat(evaluation.units().stream(), evaluation.above().stream()).filter(unit -> unit.formed() || touched.changed().contains(unit.code()))
			.map(unit -> Arrays.<@Nullable Object>asList(unit.code(), unit.population(), unit.areaKm2(), unit.contiguous(),
					unit.findings().stream().map(finding -> finding.rule() + finding.metric() + finding.verdict()).toList()))
			.toList();
	}

	/** What units are called on the base and on the days on which something stands against the plan. */
	private final class UnitsByDay {

		private final Map<String, String> base = new HashMap<>();
		private final Map<LocalDate, Map<String, String>> byDay = new HashMap<>();

		UnitsByDay(Snapshot snapshot, List<BorderChange> borders, List<Divergence> differing) {
			snapshot.units().forEach(unit -> base.put(unit.code().value(), unit.name()));
			Map<LocalDate, Set<String>> asked = new TreeMap<>();
			borders.forEach(each -> {
				Set<String> codes = asked.computeIfAbsent(each.on(), day -> new TreeSet<>());
				codes.addAll(each.others());
				codes.add(each.unit());
			});
			for (Divergence each : differing) {
				facts(each).forEach(fact -> {
					Set<String> codes = asked.computeIfAbsent(fact.interval().from(), day -> new TreeSet<>());
					codes.add(each.source());
					if (!each.type().isState()) {
						codes.add(String.valueOf(fact.content().target()));
					}
				});
			}
			asked.forEach((day, codes) -> {
				Map<String, String> names = byDay.computeIfAbsent(day, on -> new HashMap<>());
				List<UnitCode> known = codes.stream().filter(UnitCode::isCode).map(UnitCode::new).toList();
				territory.units(known, times.on(day)).forEach(unit -> names.put(unit.code().value(), unit.name()));
			});
		}

		/** By the base's name; one born since by the name it has then. */
		@Nullable String name(@Nullable String code) {
			String name = base.get(code);
			return name != null || code == null ? name : byDay.values().stream().map(names -> names.get(code)).filter(Objects::nonNull).findFirst().orElse(null);
		}

		boolean isOfOthersOnly(BorderChange border, TouchedUnits touched) {
			return border.isOfOthersOnly(touched, base, byDay.getOrDefault(border.on(), Map.of()));
		}

		Conflict told(BorderChange border, Map<Long, Change> changes) {
			Side planned = border.planned() == null ? null : border.side(border.planned(), true, this::name);
			Side present = border.present() == null ? null : border.side(border.present(), false, this::name);
			return new Conflict(border.kind(), border.unit(), name(border.unit()), BORDER, planned, present, null, changes.get(border.change()), border.on());
		}
	}

	/** The step that cannot be done on a base, if there is one. */
	List<Conflict> failing(Scenario scenario, AsOf base) {
		if (base.equals(scenario.base())) {
			return List.of();
		}
		return replay.failure(scenario, base).map(failure -> {
			Object code = failure.refusal().facts().get("code");
			String what = failure.step() == null ? Conflict.SCOPE : StepTypes.of(failure.step());
			Side planned = failure.step() == null ? Side.said(Map.of("within", Objects.requireNonNull(scenario.within())))
					: Side.said(new TreeMap<>(Map.of("position", failure.position(), "step", replay.write(failure.step()))));
			return List.of(new Conflict(Kind.STEP_FAILS, code == null ? null : String.valueOf(code), null, what, planned, null, failure.refusal(), null, null));
		}).orElse(List.of());
	}

	/** Of a unit that is merely used it matters that it stays, what it is called and where it lies; of one that changes everything. */
	private static boolean concerns(Divergence divergence, TouchedUnits touched) {
		if (!TERRITORIAL.contains(divergence.type().sourceLabel())) {
			return concernsApparatus(divergence, touched);
		}
		if (touched.changed().contains(divergence.source()) || targets(divergence).anyMatch(touched.changed()::contains)) {
			return true;
		}
		return touched.used().contains(divergence.source()) && (PART_OF.equals(divergence.type().relationship()) || FactType.CORE.equals(aspect(divergence)));
	}

	/**
	 * Of org units, posts and people that steps touch it matters that they are there, where they lie and who holds what; which of them govern a unit that is planned is
	 * no matter of a plan of units.
	 */
	private static boolean concernsApparatus(Divergence divergence, TouchedUnits touched) {
		boolean there = divergence.type().isState() && FactType.CORE.equals(aspect(divergence));
		if (!there && !PLACES_AND_HOLDINGS.contains(divergence.type().relationship())) {
			return false;
		}
		return touched.apparatus().contains(new IdentityRef(divergence.type().sourceLabel(), divergence.source()))
				|| !there && targets(divergence).anyMatch(code -> touched.apparatus().contains(new IdentityRef(divergence.type().targetLabel(), code)));
	}

	private static Stream<String> targets(Divergence divergence) {
		return divergence.type().isState() ? Stream.empty() : facts(divergence).map(fact -> String.valueOf(fact.content().target()));
	}

	private static Stream<Fact> facts(Divergence divergence) {
		return Stream.concat(Stream.of(Stream.ofNullable(divergence.then()), Stream.ofNullable(divergence.now())).flatMap(side -> side),
				divergence.later().stream());
	}

	private static String aspect(Divergence divergence) {
		return facts(divergence).map(fact -> String.valueOf(fact.content().properties().getOrDefault(FactType.ASPECT, ""))).findFirst().orElse("");
	}

	private Map<Long, Change> changes(Collection<Divergence> differing) {
		TreeSet<Long> numbers = new TreeSet<>();
		for (Divergence each : differing) {
			Stream.ofNullable(each.replacedBy()).forEach(numbers::add);
			Stream.concat(Stream.ofNullable(each.now()), each.later().stream()).map(Fact::recorded).forEach(numbers::add);
		}
		return numbers.isEmpty() ? new HashMap<>() : ledger.changes(numbers);
	}

	private static void tell(Divergence differing, UnitsByDay units, LocalDate baseOn, Map<Long, Change> changes, List<Conflict> conflicts) {
		String what = differing.type().isState() ? aspect(differing) : differing.type().relationship();
		String name = units.name(differing.source());
		Side then = Side.of(differing.then(), units::name);
		if (differing.replacedBy() != null) {
			LocalDate on = differing.now() == null ? baseOn : later(differing.now().interval().from(), baseOn);
			conflicts.add(new Conflict(Kind.RECORDED_SINCE, differing.source(), name, what, then, Side.of(differing.now(), units::name), null,
					changes.get(differing.replacedBy()), on));
		}
		if (differing.endsExistence()) {
			Fact ending = Objects.requireNonNull(differing.now());
			conflicts.add(new Conflict(Kind.BEGINS_LATER, differing.source(), name, what, then, null, null, changes.get(ending.recorded()),
					ending.interval().until()));
		}
		differing.later().stream().sorted(Comparator.comparing(fact -> fact.interval().from())).forEach(fact -> conflicts.add(new Conflict(Kind.BEGINS_LATER,
				differing.source(), name, what, then, Side.of(fact, units::name), null, changes.get(fact.recorded()), fact.interval().from())));
	}

	private static LocalDate later(LocalDate one, LocalDate other) {
		return one.isAfter(other) ? one : other;
	}
}
