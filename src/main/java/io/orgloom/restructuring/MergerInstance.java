package io.orgloom.restructuring;

import io.orgloom.mergerplan.ContradictoryConstraints;
import io.orgloom.mergerplan.CountOutOfReach;
import io.orgloom.mergerplan.HalfMadePlan;
import io.orgloom.mergerplan.Instance;
import io.orgloom.mergerplan.InstanceBuilder;
import io.orgloom.mergerplan.Objective;
import io.orgloom.mergerplan.Objective.Kind;
import io.orgloom.mergerplan.Quantity;
import io.orgloom.restructuring.FiguresMissing.Needed;
import io.orgloom.restructuring.MergerPlanRequest.Aim;
import io.orgloom.restructuring.MergerPlanRequest.Demands;
import io.orgloom.restructuring.MergerPlanRequest.Draft;
import io.orgloom.restructuring.MergerPlanRequest.Limits;
import io.orgloom.restructuring.PlanningCase.Edge;
import io.orgloom.territory.AdministrativeUnit;
import io.orgloom.territory.UnitCode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A case in the words of the planner: units by place, people and area with what is asked of them, borders, demands and aims. */
final class MergerInstance {

	private static final String PEOPLE = "population";
	private static final String AREA = "area";
	/** How spread out new units are: the moment of inertia weighted with area. */
	static final Objective SPREAD = new Objective(Kind.COMPACTNESS, AREA, 1);
	private static final String DENSITY = "density";
	private static final String MINORITIES = "minorities";

	private final PlanningCase made;
	private final InstanceBuilder builder;

	private MergerInstance(PlanningCase made) {
		this.made = made;
		this.builder = Instance.of(IntStream.range(0, made.size()).mapToObj(place -> made.unit(place).code().value()).toList());
	}

	/** Refuses aims that need a figure some units have not, and demands that stand against each other or against the borders. */
	static Instance of(PlanningCase made) {
		MergerInstance instance = new MergerInstance(made);
		made.request().aims().forEach(aim -> instance.requireFor(aim.kind()));
		instance.describe();
		instance.demand();
		try {
			return instance.rest(instance.builder.build());
		} catch (ContradictoryConstraints refused) {
			throw ConstraintsContradict.of(refused, made);
		} catch (CountOutOfReach refused) {
			throw new CountImpossible(refused);
		}
	}

	/** The aims as the planner knows them, compactness weighted with area. */
	static List<Objective> objectives(MergerPlanRequest request) {
		return request.aims().stream().map(MergerInstance::objective).toList();
	}

	/**
	 * The aims, and where a draft is to be surpassed every other figure plans are compared by, of which nothing is known but how much of it there may be: its weight is 0.
	 * A figure that is not known of all units holds nobody back.
	 */
	static List<Objective> objectives(PlanningCase made) {
		List<Objective> objectives = new ArrayList<>(objectives(made.request()));
		if (made.request().noWorseThan() != null) {
			compared(made).filter(kind -> objectives.stream().noneMatch(aim -> aim.kind() == kind)).map(kind -> kind == SPREAD.kind() ? SPREAD.times(0) : Objective.of(kind, 0))
				.forEach(objectives::add);
		}
		return List.copyOf(objectives);
	}

	private static Stream<Kind> compared(PlanningCase made) {
		boolean isPlaced = made.plane() != null;
		boolean isMeasured = made.borders().stream().noneMatch(border -> Double.isNaN(border.km()));
		return Stream.of(isPlaced ? Kind.COMPACTNESS : null, isPlaced ? Kind.DISTANCE : null, Kind.BALANCE, isMeasured ? Kind.BORDER : null,
				made.request().limits().keepDistricts() ? null : Kind.FENCES).filter(Objects::nonNull);
	}

	private static Objective objective(Aim aim) {
		return switch (aim.kind()) {
			case COMPACTNESS -> new Objective(SPREAD.kind(), SPREAD.of(), aim.weight());
			case BORDERS -> Objective.of(Kind.BORDER, aim.weight());
			case BALANCE -> new Objective(Kind.BALANCE, PEOPLE, aim.weight());
			case DISTANCE -> new Objective(Kind.DISTANCE, PEOPLE, aim.weight());
			case DENSITY -> new Objective(Kind.HETEROGENEITY, DENSITY, aim.weight());
			case MINORITIES -> new Objective(Kind.HETEROGENEITY, MINORITIES, aim.weight());
			case DISTRICTS -> Objective.of(Kind.FENCES, aim.weight());
		};
	}

	// ---- what aims need

	private void requireFor(AimKind aim) {
		switch (aim) {
			case COMPACTNESS, DISTANCE -> require(aim, Needed.LOCATION, place -> made.unit(place).longitude() != null && made.unit(place).latitude() != null);
			case DENSITY -> require(aim, Needed.AREA_ABOVE_0, place -> made.areaKm2()[place] > 0);
			case MINORITIES -> require(aim, Needed.MINORITIES, place -> made.unit(place).factors().minorityPct() != null);
			case BORDERS -> {
				boolean[] unknown = new boolean[made.size()];
				made.borders().stream().filter(border -> Double.isNaN(border.km())).forEach(border -> unknown[border.one()] = unknown[border.other()] = true);
				require(aim, Needed.BORDERS, place -> !unknown[place]);
			}
			case BALANCE, DISTRICTS -> {
			}
		}
	}

	private void require(AimKind aim, Needed figure, IntPredicate known) {
		List<AdministrativeUnit> without = IntStream.range(0, made.size()).filter(known.negate()).mapToObj(made::unit).toList();
		if (!without.isEmpty()) {
			throw FiguresMissing.forAim(aim, figure, without);
		}
	}

	// ---- the units

	private void describe() {
		builder.quantity(new Quantity(PEOPLE, Arrays.stream(made.people()).asDoubleStream().toArray(), each(made.standards()::people), Double.POSITIVE_INFINITY));
		Double mostAreaKm2 = made.request().limits().mostAreaKm2();
		builder.quantity(new Quantity(AREA, made.areaKm2(), each(made.standards()::areaKm2), mostAreaKm2 == null ? Double.POSITIVE_INFINITY : mostAreaKm2));
		Plane plane = made.plane();
		if (plane != null) {
			builder.places(plane.x(), plane.y());
		}
		if (isAimedAt(AimKind.DENSITY)) {
			// a town and a village differ by a factor: logarithms, so that towns do not outweigh all else
			builder.attribute(DENSITY, each(place -> Math.log1p(made.people()[place] / made.areaKm2()[place])));
		}
		if (isAimedAt(AimKind.MINORITIES)) {
			builder.attribute(MINORITIES, each(place -> Objects.requireNonNull(made.unit(place).factors().minorityPct())));
		}
		for (Edge border : made.borders()) {
			builder.border(border.one(), border.other(), Double.isNaN(border.km()) ? 0 : border.km());
		}
	}

	private boolean isAimedAt(AimKind kind) {
		return made.request().aims().stream().anyMatch(aim -> aim.kind() == kind);
	}

	private double[] each(IntToDoubleFunction figure) {
		return IntStream.range(0, made.size()).mapToDouble(figure).toArray();
	}

	// ---- the demands

	private void demand() {
		Demands demands = made.request().demands();
		limit(made.request().limits());
		demands.locked().forEach(code -> builder.lock(place(code, "locked")));
		demands.seats().forEach(code -> builder.seat(place(code, "seats")));
		demands.mustMerge().forEach(codes -> builder.together(places(codes, "mustMerge")));
		demands.mustNotMerge().forEach(codes -> builder.apart(places(codes, "mustNotMerge")));
	}

	private void limit(Limits limits) {
		if (limits.keepDistricts()) {
			builder.fences(districts());
		} else {
			builder.fencesAtPrice(districts(), 0);
		}
		if (limits.most() instanceof Integer most) {
			builder.count(limits.count() == null ? 1 : limits.count(), most);
		}
		if (limits.mostMembers() != null) {
			builder.mostMembers(limits.mostMembers());
		}
	}

	/** What a draft leaves to be planned. */
	private Instance rest(Instance whole) {
		Draft draft = made.request().draft();
		if (draft == null) {
			return whole;
		}
		return HalfMadePlan.rest(whole, drawn(draft, "scenario"));
	}

	/** The plan that is to be surpassed, by place, numbered without gaps; units nobody drew stand alone. Null where there is none. */
	static int @Nullable [] surpassed(PlanningCase made) {
		Draft draft = made.request().noWorseThan();
		if (draft == null) {
			return null;
		}
		int[] regionOf = new MergerInstance(made).drawn(draft, "noWorseThan");
		int next = draft.drawn().size();
		for (int place = 0; place < regionOf.length; place++) {
			regionOf[place] = regionOf[place] == HalfMadePlan.OPEN ? next++ : regionOf[place];
		}
		return regionOf;
	}

	private int[] drawn(Draft draft, String asked) {
		int[] regionOf = new int[made.size()];
		Arrays.fill(regionOf, HalfMadePlan.OPEN);
		for (int region = 0; region < draft.drawn().size(); region++) {
			for (UnitCode code : draft.drawn().get(region).members()) {
				regionOf[place(code, asked)] = region;
			}
		}
		return regionOf;
	}

	/** The units they lie in, numbered from 0. */
	private int[] districts() {
		Map<Integer, Integer> numbers = new HashMap<>();
		return Arrays.stream(made.above()).map(above -> numbers.computeIfAbsent(above, each -> numbers.size())).toArray();
	}

	private int[] places(List<UnitCode> codes, String demand) {
		return codes.stream().mapToInt(code -> place(code, demand)).distinct().toArray();
	}

	private int place(UnitCode code, String demand) {
		return made.place(code).orElseThrow(() -> new UnitNotPlanned(code, demand, made.size(), made.request().within(), made.request().on()));
	}
}
