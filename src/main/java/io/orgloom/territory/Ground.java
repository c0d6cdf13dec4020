package io.orgloom.territory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The ground units stand on, followed from day to day along their lineage: areal interpolation with recorded shares (Goodchild and Lam, Geo-Processing
 * 1980, 1). Forwards a unit goes by the shares recorded. Backwards a unit is divided among those it was formed of by what each brought into it,
 * measured the day before. Both ways the parts make up the whole, so that totals are conserved. Each unit and day is worked out once.
 */
final class Ground {

	/** Shares are measured on maps: a sum this near to the whole is the whole. */
	static final double MEASURED_WITHIN = 0.05;
	private static final double NOTHING = 1e-9;
	/** Of a unit that cannot be divided, since nothing is known by which. */
	private static final Map<UnitCode, Part> INDIVISIBLE = Collections.unmodifiableMap(new TreeMap<>());

	private final LineageSteps steps;
	private final Map<UnitCode, UnitCourse> courses;
	private final Measure measure;
	private final Map<Leg, Map<UnitCode, Part>> known = new HashMap<>();

	Ground(LineageSteps steps, Map<UnitCode, UnitCourse> courses, Measure measure) {
		this.steps = steps;
		this.courses = courses;
		this.measure = measure;
	}

	private record Leg(UnitCode unit, LocalDate from, LocalDate to) {
	}

	/**
	 * @param share above 0 up to 1
	 * @param bases what shares on the way were measured by; none where all were whole
	 */
	record Part(double share, Set<String> bases) {

		static final Part WHOLE = new Part(1, Set.of());

		private Part times(double factor, @Nullable String basis) {
			Set<String> all = new TreeSet<>(bases);
			if (basis != null && factor < 1 - NOTHING) {
				all.add(basis);
			}
			return new Part(share * factor, all);
		}

		private Part and(Part other) {
			Set<String> all = new TreeSet<>(bases);
			all.addAll(other.bases);
			double sum = share + other.share;
			return new Part(sum > 1 - NOTHING ? 1 : sum, sum > 1 - NOTHING ? Set.of() : all);
		}
	}

	/**
	 * Units that stand on the ground of another on some day.
	 *
	 * @param lost units of which it is not recorded where their ground came from or went
	 */
	record Cover(Set<UnitCode> units, Set<UnitCode> lost) {
	}

	/** Which units stood, or will stand, on the ground a unit has on a day. */
	Cover cover(UnitCode unit, LocalDate from, LocalDate to) {
		Cover cover = new Cover(new TreeSet<>(), new TreeSet<>());
		cover(new Leg(unit, from, to), cover, new HashSet<>());
		return cover;
	}

	private void cover(Leg leg, Cover cover, Set<Leg> seen) {
		if (!seen.add(leg)) {
			return;
		}
		UnitCode unit = leg.unit();
		LocalDate from = leg.from();
		LocalDate to = leg.to();
		boolean forwards = to.isAfter(from);
		LocalDate turn = forwards ? nextTurn(unit, from, to) : lastTurn(unit, from, to);
		if (turn == null) {
			cover.units().add(unit);
			return;
		}
		Set<UnitCode> others = new TreeSet<>();
		if (forwards) {
			leaving(unit, turn).forEach(share -> others.add(share.unit()));
		} else {
			brought(unit, turn).forEach(share -> others.add(share.unit()));
		}
		if (others.isEmpty()) {
			cover.lost().add(unit);
		}
		others.forEach(other -> cover(new Leg(other, forwards ? turn : turn.minusDays(1), to), cover, seen));
	}

	/** How the ground of a unit on a day is divided among the units of another day; what is not recorded is left out, and all is where nothing divides it. */
	Map<UnitCode, Part> divided(UnitCode unit, LocalDate from, LocalDate to) {
		Leg leg = new Leg(unit, from, to);
		Map<UnitCode, Part> parts = known.get(leg);
		if (parts == null) {
			parts = to.isAfter(from) ? forwards(leg) : backwards(leg);
			known.put(leg, parts);
		}
		return parts;
	}

	private Map<UnitCode, Part> forwards(Leg leg) {
		LocalDate turn = nextTurn(leg.unit(), leg.from(), leg.to());
		if (turn == null) {
			return Map.of(leg.unit(), Part.WHOLE);
		}
		Map<UnitCode, Part> parts = new TreeMap<>();
		leaving(leg.unit(), turn).forEach(share -> add(parts, divided(share.unit(), turn, leg.to()), share.share(), share.basis()));
		return parts;
	}

	private Map<UnitCode, Part> backwards(Leg leg) {
		LocalDate turn = lastTurn(leg.unit(), leg.from(), leg.to());
		if (turn == null) {
			return Map.of(leg.unit(), Part.WHOLE);
		}
		LocalDate before = turn.minusDays(1);
		List<Share> brought = brought(leg.unit(), turn);
		List<Share> weighed = weighed(brought, before);
		if (weighed.size() < brought.size()) {
			return INDIVISIBLE;
		}
		Map<UnitCode, Part> parts = new TreeMap<>();
		for (Share share : weighed) {
			Map<UnitCode, Part> those = divided(share.unit(), before, leg.to());
			if (those == INDIVISIBLE) {
				return INDIVISIBLE;
			}
			add(parts, those, share.share(), share.basis());
		}
		return parts;
	}

	private static void add(Map<UnitCode, Part> sum, Map<UnitCode, Part> parts, double factor, @Nullable String basis) {
		parts.forEach((unit, part) -> sum.merge(unit, part.times(factor, basis), Part::and));
	}

	private record Share(UnitCode unit, double share, @Nullable String basis) {
	}

	/** The next day on which a unit gives ground or ends. */
	private @Nullable LocalDate nextTurn(UnitCode unit, LocalDate after, LocalDate upTo) {
		LocalDate gives = steps.outOf(unit).higherKey(after);
		LocalDate ends = course(unit).names().stream().map(UnitCourse.Name::until)
			.filter(until -> until != null && until.isAfter(after) && !course(unit).existsOn(until)).min(LocalDate::compareTo).orElse(null);
		LocalDate turn = ends == null || gives != null && gives.isBefore(ends) ? gives : ends;
		return turn == null || turn.isAfter(upTo) ? null : turn;
	}

	/** The last day on which a unit began or got ground. */
	private @Nullable LocalDate lastTurn(UnitCode unit, LocalDate upTo, LocalDate after) {
		LocalDate gets = steps.into(unit).floorKey(upTo);
		LocalDate begins = course(unit).names().stream().map(UnitCourse.Name::from).filter(from -> !from.isAfter(upTo) && course(unit).beginsOn(from))
			.max(LocalDate::compareTo).orElse(null);
		LocalDate turn = begins == null || gets != null && gets.isAfter(begins) ? gets : begins;
		return turn == null || !turn.isAfter(after) ? null : turn;
	}

	/** Where a unit goes on a day: what it gives, and what it keeps if it goes on. */
	private List<Share> leaving(UnitCode unit, LocalDate on) {
		List<LineageStep> given = steps.outOf(unit).getOrDefault(on, List.of());
		double sum = steps.given(unit, on);
		double kept = kept(unit, on);
		boolean measured = kept == 0 && (sum > 1 || 1 - sum <= MEASURED_WITHIN);
		List<Share> shares = new ArrayList<>();
		given.forEach(step -> shares.add(new Share(step.result(), measured ? step.share() / sum : step.share(), basis(step))));
		if (kept > NOTHING) {
			shares.add(new Share(unit, kept, given.isEmpty() ? null : basis(given.getFirst())));
		}
		return shares;
	}

	private static String basis(LineageStep step) {
		return step.basis() == null ? "unknown" : step.basis();
	}

	/** What a unit keeps of itself on a day on which it gives. */
	private double kept(UnitCode unit, LocalDate on) {
		boolean toItself = steps.outOf(unit).getOrDefault(on, List.of()).stream().anyMatch(step -> step.result().equals(unit));
		return toItself || !course(unit).existsOn(on) ? 0 : Math.max(0, 1 - steps.given(unit, on));
	}

	/** Of what a unit is formed on a day, in shares of what gave it. */
	private List<Share> brought(UnitCode unit, LocalDate on) {
		List<Share> shares = new ArrayList<>();
		steps.into(unit).getOrDefault(on, List.of()).forEach(step -> shares.add(new Share(step.source(), step.share(), step.basis())));
		boolean fromItself = shares.stream().anyMatch(share -> share.unit().equals(unit));
		if (!fromItself && course(unit).existsOn(on.minusDays(1))) {
			shares.add(new Share(unit, kept(unit, on), null));
		}
		return shares;
	}

	/** The same in shares of what was formed: by the best measure that is known of all; none where there is none. */
	private List<Share> weighed(List<Share> brought, LocalDate before) {
		if (brought.size() == 1) {
			return List.of(new Share(brought.getFirst().unit(), 1, null));
		}
		for (Measure divisor : measure.divisors()) {
			double[] weights = brought.stream().mapToDouble(share -> weight(share, divisor, before)).toArray();
			double sum = Arrays.stream(weights).sum();
			if (sum > 0) {
				return IntStream.range(0, weights.length).mapToObj(i -> new Share(brought.get(i).unit(), weights[i] / sum, divisor.basis())).toList();
			}
		}
		return List.of();
	}

	/** Not a number where it is not known, and so is every sum it enters. */
	private double weight(Share share, Measure divisor, LocalDate before) {
		return course(share.unit()).figure(divisor, before).map(figure -> figure.value().doubleValue() * share.share()).orElse(Double.NaN);
	}

	private UnitCourse course(UnitCode unit) {
		return courses.getOrDefault(unit, new UnitCourse(unit, List.of(), List.of()));
	}
}
