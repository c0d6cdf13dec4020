package io.orgloom.scenario;

import io.orgloom.scenario.PlannedUnit.Piece;
import io.orgloom.scenario.Step.AssignUnits;
import io.orgloom.scenario.Step.Part;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Hands territory of the base to a unit of the plan, from wherever it lies, or back to what it was. */
final class Assignment {

	private final Projection plan;

	Assignment(Projection plan) {
		this.plan = plan;
	}

	void assign(AssignUnits step) {
		Set<String> named = new HashSet<>();
		Integer into = step.into() == null ? null : plan.unit(step.into()).number();
		for (Part part : step.from()) {
			if (!named.add(part.code()) || part.code().equals(step.into()) && plan.number(part.code()) >= plan.base().units().size()) {
				throw new UnitMergedWithItself(part.code());
			}
			assign(part, into);
		}
	}

	private void assign(Part part, @Nullable Integer into) {
		int number = plan.number(part.code());
		PlannedUnit formed = number >= plan.base().units().size() ? plan.unit(part.code()) : null;
		if (formed != null) {
			assign(formed, part, into);
			return;
		}
		if (plan.old(number) == null) {
			throw plan.notInPlan(part.code());
		}
		if (part.namesUnits()) {
			assignUnits(number, part, into == null ? number : into);
		} else {
			assign(number, part, into == null ? number : into);
		}
	}

	/** What a unit consists of that the plan formed. */
	private void assign(PlannedUnit formed, Part part, @Nullable Integer into) {
		List<PlannedUnit> below = plan.below(formed.number());
		double fraction = part.share() == null ? 1 : part.share();
		if (!(fraction > PlannedUnit.NOTHING) || fraction > 1 + PlannedUnit.NOTHING) {
			throw new SharesExceedUnit(part.code(), fraction, 1);
		}
		if (into != null) {
			StepWork.requireLevel(formed, plan.levelOf(into));
		}
		if (part.namesUnits() || into == null && !below.isEmpty() && fraction >= 1) {
			UnitsOfPart units = part.namesUnits() ? UnitsOfPart.of(plan, formed, part) : UnitsOfPart.of(plan, below, below, part);
			moveUnits(formed, units, into);
			return;
		}
		if (!below.isEmpty() && fraction < 1) {
			throw new UnitsBelow(part.code(), below.size());
		}
		for (Piece piece : formed.pieces(Math.min(1, fraction))) {
			move(piece.by(part), plan.unit(part.code()), into == null ? piece.unit() : into);
		}
		below.forEach(each -> plan.put(each.in(Objects.requireNonNull(into))));
	}

	/** Units below a formed unit go with their ground; set free, each to the unit of the base in which most of it lay. */
	private void moveUnits(PlannedUnit formed, UnitsOfPart units, @Nullable Integer into) {
		for (Piece piece : formed.from()) {
			Piece moved = piece.times(units.fraction(piece.unit())).by(units.said());
			if (moved.share() > PlannedUnit.NOTHING) {
				move(moved, plan.unit(formed.key()), into == null ? piece.unit() : into);
			}
		}
		for (PlannedUnit each : units.going()) {
			plan.put(each.in(into != null ? into : home(each, formed, units)));
		}
	}

	private int home(PlannedUnit unit, PlannedUnit formed, UnitsOfPart units) {
		return formed.from().stream().map(Piece::unit).filter(base -> units.ground(unit, base) > PlannedUnit.NOTHING)
			.max((one, other) -> Double.compare(units.ground(unit, one), units.ground(unit, other)))
			.orElseThrow(() -> new UnitsBelow(formed.key(), plan.below(formed.number()).size()));
	}

	/** Units that lie, or lay, in a unit of the base, from wherever that stands, with the share of it they are. */
	private void assignUnits(int number, Part part, int into) {
		Map<Integer, List<PlannedUnit>> byHolder = new TreeMap<>();
		UnitsOfPart.named(plan, part).forEach(unit -> byHolder.computeIfAbsent(unit.parent(), place -> new ArrayList<>()).add(unit));
		List<Piece> pieces = new ArrayList<>();
		byHolder.forEach((place, named) -> {
			PlannedUnit holder = plan.get(place);
			List<PlannedUnit> of = holder == null || holder.shareOf(number) <= 0 ? List.of() : below(holder, number, part);
			named.stream().filter(each -> !of.contains(each)).findFirst().ifPresent(elsewhere -> {
				throw UnitsOfPart.notBelow(plan, elsewhere, part);
			});
			if (holder != null && holder.number() != into) {
				pieces.add(take(holder, number, UnitsOfPart.of(plan, of, named, part), into));
			}
		});
		double share = pieces.stream().mapToDouble(Piece::share).sum();
		if (part.share() != null && !UnitsOfPart.agree(part.share(), share)) {
			throw new SharesDisagree(part.code(), part.share(), share);
		}
		pieces.forEach(piece -> plan.put(grown(target(into), piece)));
	}

	/** Units go first, so that what is left of their old unit is seen. */
	private Piece take(PlannedUnit holder, int number, UnitsOfPart units, int into) {
		double taken = units.fraction(number) * holder.shareOf(number);
		units.going().forEach(each -> plan.put(each.in(into)));
		take(holder, number, taken);
		return new Piece(number, taken, null, null).by(units.said());
	}

	/** All that lies in a unit while it is its old self; of one it became part of, what lay in it. */
	private List<PlannedUnit> below(PlannedUnit holder, int number, Part part) {
		List<PlannedUnit> below = plan.below(holder.number());
		UnitsOfPart ground = UnitsOfPart.of(plan, below, below, part);
		return holder.number() == number ? below : below.stream().filter(each -> ground.ground(each, number) > PlannedUnit.NOTHING).toList();
	}

	/** All of a unit of the base, or a share more of it. */
	private void assign(int number, Part part, int into) {
		double there = target(into).shareOf(number);
		double share = part.share() == null ? 1 - there : part.share();
		if (part.share() != null && (!(share > PlannedUnit.NOTHING) || share > 1 - there + PlannedUnit.NOTHING)) {
			throw new SharesExceedUnit(part.code(), share, 1 - there);
		}
		double wanted = share;
		bringUnitsBelow(number, part, into);
		for (PlannedUnit holder : inOrder(number, into)) {
			double taken = Math.min(wanted, holder.shareOf(number));
			if (taken > PlannedUnit.NOTHING) {
				take(holder, number, taken);
				wanted -= taken;
			}
		}
		// what no unit held had been left without one; the sum counts as a whole again
		PlannedUnit target = target(into);
		plan.put(grown(target, new Piece(number, share > 1 - PlannedUnit.NOTHING ? 1 : share, null, null).by(part)));
	}

	/** Units that lie in it, or lay in it before it went elsewhere, go along with all of it. */
	private void bringUnitsBelow(int number, Part part, int into) {
		for (PlannedUnit holder : plan.holders(number)) {
			for (PlannedUnit each : holder.number() == into ? List.<PlannedUnit>of() : plan.below(holder.number())) {
				boolean along = holder.number() == number || !each.isEmpty() && plan.base().parent(each.from().getFirst().unit()) == number;
				if (along && part.share() != null) {
					throw new UnitsBelow(part.code(), plan.below(holder.number()).size());
				}
				if (along) {
					plan.put(each.in(into));
				}
			}
		}
	}

	/** What still stands as the old unit gives first. */
	private List<PlannedUnit> inOrder(int number, int into) {
		List<PlannedUnit> holders = new ArrayList<>(plan.holders(number));
		holders.removeIf(holder -> holder.number() == into);
		holders.sort((one, other) -> Boolean.compare(one.number() != number, other.number() != number));
		return holders;
	}

	private void move(Piece piece, PlannedUnit from, int into) {
		take(from, piece.unit(), piece.share());
		plan.put(grown(target(into), piece));
	}

	private PlannedUnit grown(PlannedUnit target, Piece piece) {
		PlannedUnit old = Objects.requireNonNull(plan.old(piece.unit()));
		StepWork.requireLevel(old, target.level());
		List<Piece> pieces = new ArrayList<>(target.from());
		pieces.add(piece);
		PlannedUnit placed = target.created() && target.isEmpty() && target.parent() < 0 ? target.in(plan.standing(old.parent())) : target;
		return placed.consistingOf(pieces);
	}

	/** A unit the plan formed stays, empty, when all is taken from it; an old one of which nothing is left is gone. */
	private void take(PlannedUnit holder, int number, double share) {
		List<Piece> rest = holder.from().stream().map(piece -> piece.unit() == number
				? new Piece(number, piece.share() - share, piece.basis(), piece.clause()) : piece).toList();
		PlannedUnit left = holder.consistingOf(rest);
		if (left.isEmpty() && !left.created() && plan.below(left.number()).isEmpty()) {
			plan.remove(left.number());
		} else {
			plan.put(left);
		}
	}

	/** The unit that gets it; an old unit that was gone stands again, of nothing yet. */
	private PlannedUnit target(int into) {
		PlannedUnit target = plan.get(into);
		PlannedUnit old = Objects.requireNonNull(target != null ? target : plan.old(into));
		return target != null ? target : old.in(plan.standing(old.parent())).consistingOf(List.of());
	}
}
