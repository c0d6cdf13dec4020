package io.orgloom.restructuring;

import io.orgloom.mergerplan.Instance;
import io.orgloom.mergerplan.Measures;
import io.orgloom.mergerplan.Obstacle;
import io.orgloom.mergerplan.Remedies;
import io.orgloom.mergerplan.Remedy;
import io.orgloom.mergerplan.Standing;
import io.orgloom.territory.AdministrativeUnit;
import io.orgloom.territory.UnitCode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/** Why two units do not lie together in a plan: what forbids it, else what it would do to both new units, to their standards and to the whole. */
final class WhyNot {

	private final PlanningCase made;
	private final int[] regionOf;
	private final int one;
	private final int other;
	private final Remedies remedies;
	private final boolean isSpreadKnown;
	private final List<Answer> answers = new ArrayList<>();

	private WhyNot(PlanningCase made, int[] regionOf, int one, int other) {
		this.made = made;
		this.regionOf = regionOf;
		this.one = one;
		this.other = other;
		Instance instance = MergerInstance.of(made);
		this.remedies = new Remedies(instance, made.plane() == null ? List.of() : List.of(MergerInstance.SPREAD), regionOf);
		this.isSpreadKnown = made.plane() != null && Measures.of(instance, MergerInstance.SPREAD, regionOf) > 0;
	}

	/**
	 * One part of the answer.
	 *
	 * @param key what is said, as the end of a message's key
	 * @param values names as text, figures as numbers
	 */
	record Answer(String key, List<Object> values) {
	}

	static List<Answer> of(PlanningCase made, int[] regionOf, int one, int other) {
		return new WhyNot(made, regionOf, one, other).answers();
	}

	private List<Answer> answers() {
		List<Remedy> ways = remedies.whyNot(one, other);
		Remedy joining = ways.getFirst();
		if (joining.isAllowed()) {
			merged(joining);
			ways.stream().skip(1).forEach(this::moved);
		} else {
			joining.obstacles().forEach(this::forbidden);
		}
		return answers;
	}

	private void say(String key, Object... values) {
		answers.add(new Answer(key, Arrays.asList(values)));
	}

	private void forbidden(Obstacle obstacle) {
		switch (obstacle.kind()) {
			case TOGETHER -> say("together", name(regionOf[one]));
			case LOCKED -> say("locked", called(obstacle.one()));
			case APART -> say("mustNotMerge", called(obstacle.one()), called(obstacle.other()));
			case FENCE -> say("districts", made.unit(one).name(), made.unit(other).name());
			case UNREACHABLE -> say("fence", made.unit(one).name(), made.unit(other).name());
			case NO_BORDER -> say("noBorder", name(regionOf[one]), name(regionOf[other]));
			case FALLS_APART, MOST_MEMBERS, MOST -> throw new IllegalStateException("Nobody limits mergers here, and two whole units leave no pieces: " + obstacle);
		}
	}

	private void merged(Remedy joining) {
		List<Standing> grown = joining.grown();
		boolean isMet = isMet(grown);
		say("merged", name(regionOf[one]), name(regionOf[other]), people(grown), areaKm2(grown));
		if (isMet && joining.unmet() == 0) {
			int units = (int) IntStream.of(regionOf).distinct().count();
			say("fewer", units, units - 1);
		} else {
			say(isMet ? "mergedMeets" : "mergedMisses", grown.getFirst().least(), grown.getLast().least());
		}
		if (made.request().count() != null) {
			say("count", made.request().count());
		}
		spread(joining);
	}

	/** A unit alone goes over to the new unit of the other. */
	private void moved(Remedy moving) {
		if (moving.obstacles().stream().anyMatch(obstacle -> obstacle.kind() == Obstacle.Kind.NO_BORDER)) {
			return;
		}
		String unit = made.unit(Objects.requireNonNull(moving.unit())).name();
		List<Standing> left = moving.left();
		if (!moving.isAllowed()) {
			say("fallsApart", unit, name(moving.from()), name(moving.into()));
		} else if (!isMet(left) && isMet(remedies.standing(moving.from()))) {
			say("leavesTooLittle", unit, name(moving.from()), people(left), areaKm2(left), left.getFirst().least(), left.getLast().least());
		} else {
			say("couldMove", unit, name(moving.into()), name(moving.from()), people(left), areaKm2(left));
			spread(moving);
		}
	}

	private void spread(Remedy change) {
		if (isSpreadKnown) {
			say(change.worse() > 0 ? "wider" : "narrower", Math.abs(100 * change.worse()));
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

	/** A new unit is called after its biggest member. */
	private String name(int region) {
		int[] members = IntStream.range(0, regionOf.length).filter(place -> regionOf[place] == region).toArray();
		AdministrativeUnit biggest = made.unit(MergerSteps.biggest(made, members));
		return members.length == 1 ? biggest.name() : MergerSteps.name(biggest);
	}

	private String called(String code) {
		return made.unit(made.place(new UnitCode(code)).orElseThrow()).name();
	}
}
