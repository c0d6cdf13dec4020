package io.orgloom.restructuring;

import io.orgloom.mergerplan.Instance;
import io.orgloom.mergerplan.Measures;
import io.orgloom.mergerplan.Obstacle;
import io.orgloom.mergerplan.Remedies;
import io.orgloom.mergerplan.Remedy;
import io.orgloom.mergerplan.Standing;
import io.orgloom.restructuring.MergerPlanRequest.Limits;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/** Why two units do not lie together in a plan: what forbids it, else what it would do to both new units, to their standards and to the whole. */
final class WhyNot {

	/** What is less than this is shown as 0. */
	private static final double LEAST_PERCENT = 0.05;

	private final Seen seen;
	private final PlanningCase made;
	private final int[] regionOf;
	private final int one;
	private final int other;
	private final Remedies remedies;
	private final boolean isSpreadKnown;
	private final List<Said> answers = new ArrayList<>();

	private WhyNot(Seen seen, int one, int other) {
		this.seen = seen;
		this.made = seen.made();
		this.regionOf = seen.regionOf();
		this.one = one;
		this.other = other;
		Instance instance = MergerInstance.of(made);
		this.remedies = new Remedies(instance, made.plane() == null ? List.of() : List.of(MergerInstance.SPREAD), regionOf);
		this.isSpreadKnown = made.plane() != null && Measures.of(instance, MergerInstance.SPREAD, regionOf) > 0;
	}

	static List<Said> of(Seen seen, int one, int other) {
		return new WhyNot(seen, one, other).answers();
	}

	private List<Said> answers() {
		List<Remedy> ways = remedies.whyNot(one, other);
		Remedy joining = ways.getFirst();
		if (joining.isAllowed()) {
			merged(joining);
			ways.stream().skip(1).forEach(this::moved);
		} else {
			answers.addAll(Obstacles.of(seen, joining, made.unit(one).name(), made.unit(other).name()));
		}
		return answers;
	}

	private void say(String key, Object... values) {
		answers.add(Said.of(key, values));
	}

	private void merged(Remedy joining) {
		List<Standing> grown = joining.grown();
		boolean isMet = isMet(grown);
		say("merged", seen.name(regionOf[one]), seen.name(regionOf[other]), people(grown), areaKm2(grown));
		if (isMet && joining.unmet() == 0) {
			int units = (int) IntStream.of(regionOf).distinct().count();
			say("fewer", units, units - 1);
		} else {
			say(isMet ? "mergedMeets" : "mergedMisses", grown.getFirst().least(), grown.getLast().least());
		}
		spread(joining);
		Limits limits = made.request().limits();
		if (limits.count() != null && limits.countUpTo() == null) {
			say("count", limits.count());
		}
	}

	/** A unit alone goes over to the new unit of the other. */
	private void moved(Remedy moving) {
		if (moving.obstacles().stream().anyMatch(obstacle -> obstacle.kind() == Obstacle.Kind.NO_BORDER)) {
			return;
		}
		String unit = made.unit(Objects.requireNonNull(moving.unit())).name();
		List<Standing> left = moving.left();
		if (!moving.isAllowed()) {
			answers.addAll(Obstacles.of(seen, moving, unit, seen.name(moving.into())));
		} else if (!isMet(left) && isMet(remedies.standing(moving.from()))) {
			say("leavesTooLittle", unit, seen.name(moving.from()), people(left), areaKm2(left), left.getFirst().least(), left.getLast().least());
		} else {
			say("couldMove", unit, seen.name(moving.into()), seen.name(moving.from()), people(left), areaKm2(left));
			spread(moving);
		}
	}

	private void spread(Remedy change) {
		double percent = Math.abs(100 * change.worse());
		if (isSpreadKnown && percent < LEAST_PERCENT) {
			say("alike");
		} else if (isSpreadKnown) {
			say(change.worse() > 0 ? "wider" : "narrower", percent);
		}
	}

	private static long people(List<Standing> standings) {
		return (long) standings.getFirst().amount();
	}

	private static double areaKm2(List<Standing> standings) {
		return standings.getLast().amount();
	}

	private static boolean isMet(List<Standing> standings) {
		return standings.stream().allMatch(Standing::isMet);
	}
}
