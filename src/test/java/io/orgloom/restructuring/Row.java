package io.orgloom.restructuring;

import io.orgloom.graph.AsOf;
import io.orgloom.policy.PolicyPack;
import io.orgloom.policy.PolicyReview;
import io.orgloom.restructuring.MergerPlanRequest.Aim;
import io.orgloom.restructuring.MergerPlanRequest.Demands;
import io.orgloom.restructuring.MergerPlanRequest.Draft;
import io.orgloom.restructuring.MergerPlanRequest.Drawn;
import io.orgloom.restructuring.MergerPlanRequest.Limits;
import io.orgloom.scenario.WhatIf;
import io.orgloom.snapshot.Snapshot;
import io.orgloom.territory.AdministrativeUnit;
import io.orgloom.territory.Border;
import io.orgloom.territory.Population;
import io.orgloom.territory.PopulationKind;
import io.orgloom.territory.SpecialFactors;
import io.orgloom.territory.Terrain;
import io.orgloom.territory.UnitCode;
import io.orgloom.territory.UnitLevel;
import io.orgloom.territory.UnitType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Communes 1 to n in a row from west to east, ten minutes of longitude apart on the equator, of 10 km² and of so many people each, borders of 2 km; the first
 * half lies in D1 and is of other terrain, the second in D2 and mountainous; both in P. Reviewed with the pack that ships, on 1 January 2026.
 */
final class Row {

	static final LocalDate ON = LocalDate.of(2025, 6, 30);
	private static final LocalDate RULES = LocalDate.of(2026, 1, 1);
	private static final double APART = 1.0 / 6;

	private final List<AdministrativeUnit> units = new ArrayList<>();
	private final List<Border> borders = new ArrayList<>();
	private boolean keepDistricts = true;
	private @Nullable Integer count;
	private @Nullable Integer countUpTo;
	private @Nullable Integer mostMembers;
	private @Nullable Double mostAreaKm2;
	private @Nullable Draft draft;
	private @Nullable Draft surpassed;
	private List<Aim> aims = List.of();
	private boolean inOrder;
	private int seconds = 1;
	private List<UnitCode> locked = List.of();
	private List<UnitCode> seats = List.of();
	private List<List<UnitCode>> together = List.of();
	private List<List<UnitCode>> apart = List.of();

	static Row of(long... people) {
		Row row = new Row();
		for (int i = 1; i <= people.length; i++) {
			boolean first = 2 * i <= people.length;
			row.units.add(new AdministrativeUnit(new UnitCode("" + i), null, "Xã " + i, UnitType.COMMUNE, UnitLevel.COMMUNE, new UnitCode(first ? "D1" : "D2"),
					people[i - 1] < 0 ? List.of() : List.of(new Population(people[i - 1], PopulationKind.CENSUS, 2024)), 10.0, first ? Terrain.OTHER : Terrain.MOUNTAIN,
					SpecialFactors.UNKNOWN, 105 + i * APART, 0.0));
			if (i > 1) {
				row.borders.add(new Border(new UnitCode("" + (i - 1)), new UnitCode("" + i), 2.0));
			}
		}
		row.above("D1", UnitType.DISTRICT, "P");
		row.above("D2", UnitType.DISTRICT, "P");
		row.above("P", UnitType.PROVINCE, null);
		return row;
	}

	private void above(String code, UnitType type, @Nullable String parent) {
		units.add(new AdministrativeUnit(new UnitCode(code), null, code, type, parent == null ? UnitLevel.PROVINCE : UnitLevel.DISTRICT,
				parent == null ? null : new UnitCode(parent), List.of(), null, null, SpecialFactors.UNKNOWN, null, null));
	}

	Row without(String one, String other) {
		borders.removeIf(border -> border.one().value().equals(one) && border.other().value().equals(other));
		return this;
	}

	Row acrossDistricts() {
		keepDistricts = false;
		return this;
	}

	Row count(int wanted) {
		count = wanted;
		return this;
	}

	Row between(int least, int most) {
		count = least;
		countUpTo = most;
		return this;
	}

	Row mostMembers(int members) {
		mostMembers = members;
		return this;
	}

	Row mostAreaKm2(double area) {
		mostAreaKm2 = area;
		return this;
	}

	Row seats(String... codes) {
		seats = codes(codes);
		return this;
	}

	/** Begun in a scenario, whose steps formed new:1, new:2 and so on of these. */
	@SafeVarargs
	final Row drawn(List<String>... groups) {
		draft = draft(groups);
		return this;
	}

	/** To be no worse than a scenario whose steps formed these. */
	@SafeVarargs
	final Row noWorseThan(List<String>... groups) {
		surpassed = draft(groups);
		return this;
	}

	@SafeVarargs
	private static Draft draft(List<String>... groups) {
		List<Drawn> drawn = new ArrayList<>();
		for (List<String> group : groups) {
			drawn.add(new Drawn("new:" + (drawn.size() + 1), "Drawn " + (drawn.size() + 1), codes(group.toArray(String[]::new))));
		}
		return new Draft("s-1", 3, drawn);
	}

	Row aims(Aim... wanted) {
		aims = List.of(wanted);
		return this;
	}

	Row inOrder(Aim... wanted) {
		inOrder = true;
		return aims(wanted);
	}

	Row seconds(int most) {
		seconds = most;
		return this;
	}

	Row locked(String... codes) {
		locked = codes(codes);
		return this;
	}

	Row together(String... codes) {
		together = Stream.concat(together.stream(), Stream.of(codes(codes))).toList();
		return this;
	}

	Row apart(String... codes) {
		apart = List.of(codes(codes));
		return this;
	}

	private static List<UnitCode> codes(String... codes) {
		return Arrays.stream(codes).map(UnitCode::new).toList();
	}

	PlanningCase made() {
		MergerPlanRequest request = new MergerPlanRequest(new UnitCode("P"), ON, 1, RULES, null, aims, inOrder, new Limits(keepDistricts, count, countUpTo, mostMembers, mostAreaKm2),
				new Demands(locked, seats, together, apart), draft, surpassed, seconds, 1);
		Snapshot base = Snapshot.of(new AsOf(ON, 1), units.stream().sorted((a, b) -> a.code().compareTo(b.code())).toList(), borders);
		PolicyReview review = new PolicyReview(PolicyPack.fromClasspath("policy/vietnam-2025.yaml"));
		return PlanningCase.of(request, new WhatIf(base, base.number(new UnitCode("P")).orElseThrow(), RULES, review), borders);
	}
}
