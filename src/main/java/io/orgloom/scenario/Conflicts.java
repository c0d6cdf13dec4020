package io.orgloom.scenario;

import io.orgloom.graph.AsOf;
import io.orgloom.graph.Change;
import io.orgloom.graph.Divergence;
import io.orgloom.graph.Fact;
import io.orgloom.graph.FactType;
import io.orgloom.graph.Ledger;
import io.orgloom.graph.Times;
import io.orgloom.scenario.Conflict.Kind;
import io.orgloom.scenario.Conflict.Side;
import io.orgloom.snapshot.Snapshot;
import io.orgloom.snapshot.Snapshots;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Holds a plan against what is believed now. */
@Component
class Conflicts {

	private static final String PART_OF = "PART_OF";
	private static final Set<String> TERRITORIAL = Set.of("AdministrativeUnit", "Reorganisation");

	private final Ledger ledger;
	private final Snapshots snapshots;
	private final Replay replay;
	private final Times times;

	Conflicts(Ledger ledger, Snapshots snapshots, Replay replay, Times times) {
		this.ledger = ledger;
		this.snapshots = snapshots;
		this.replay = replay;
		this.times = times;
	}

	/** Everything believed now that stands against a plan, unit by unit, a step that fails first. */
	List<Conflict> of(Scenario scenario) {
		AsOf now = times.on(scenario.baseOn());
		TouchedUnits touched = replay.touched(scenario);
		Snapshot base = snapshots.of(scenario.base());
		List<Divergence> differing = ledger.divergences(touched.identities(), scenario.base()).stream().filter(each -> concerns(each, touched)).toList();
		List<Conflict> conflicts = new ArrayList<>(failing(scenario, now));
		Map<Long, Change> changes = changes(differing);
		Map<String, String> names = new HashMap<>();
		base.units().forEach(unit -> names.put(unit.code().value(), unit.name()));
		differing.forEach(each -> tell(each, names.get(each.source()), base.asOf().on(), changes, conflicts));
		return List.copyOf(conflicts);
	}

	/** The step that cannot be done on a base, if there is one. */
	List<Conflict> failing(Scenario scenario, AsOf base) {
		if (base.equals(scenario.base())) {
			return List.of();
		}
		return replay.failure(scenario, base).map(failure -> {
			Object code = failure.refusal().facts().get("code");
			String what = failure.step() == null ? "SCOPE" : ScenarioPlanning.typeOf(failure.step());
			Side planned = failure.step() == null ? Side.said(Map.of("within", Objects.requireNonNull(scenario.within())))
					: Side.said(new TreeMap<>(Map.of("position", failure.position(), "step", replay.write(failure.step()))));
			return List.of(new Conflict(Kind.STEP_FAILS, code == null ? null : String.valueOf(code), null, what, planned, null, failure.refusal(), null, null));
		}).orElse(List.of());
	}

	/** Of a unit that is merely used it matters that it stays, what it is called and where it lies; of one that changes everything. */
	private static boolean concerns(Divergence divergence, TouchedUnits touched) {
		if (!TERRITORIAL.contains(divergence.type().sourceLabel())) {
			// which committees and agencies govern a unit is no matter of a plan of units
			return false;
		}
		if (touched.changed().contains(divergence.source()) || targets(divergence).anyMatch(touched.changed()::contains)) {
			return true;
		}
		return touched.used().contains(divergence.source()) && (PART_OF.equals(divergence.type().relationship()) || FactType.CORE.equals(aspect(divergence)));
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

	private static void tell(Divergence differing, @Nullable String name, LocalDate baseOn, Map<Long, Change> changes, List<Conflict> conflicts) {
		String what = differing.type().isState() ? aspect(differing) : differing.type().relationship();
		Side then = Side.of(differing.then());
		if (differing.replacedBy() != null) {
			LocalDate on = differing.now() == null ? baseOn : later(differing.now().interval().from(), baseOn);
			conflicts.add(new Conflict(Kind.RECORDED_SINCE, differing.source(), name, what, then, Side.of(differing.now()), null,
					changes.get(differing.replacedBy()), on));
		}
		if (differing.endsExistence()) {
			Fact ending = Objects.requireNonNull(differing.now());
			conflicts.add(new Conflict(Kind.BEGINS_LATER, differing.source(), name, what, then, null, null, changes.get(ending.recorded()),
					ending.interval().until()));
		}
		differing.later().stream().sorted(Comparator.comparing(fact -> fact.interval().from())).forEach(fact -> conflicts
			.add(new Conflict(Kind.BEGINS_LATER, differing.source(), name, what, then, Side.of(fact), null, changes.get(fact.recorded()), fact.interval().from())));
	}

	private static LocalDate later(LocalDate one, LocalDate other) {
		return one.isAfter(other) ? one : other;
	}
}
