package io.orgloom.impact;

import io.orgloom.impact.ImpactItem.Hop;
import io.orgloom.scenario.Base;
import io.orgloom.scenario.Evaluation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The administrative units a plan changes: where every way of an impact begins. */
final class UnitImpact {

	private final Map<String, Evaluation.Unit> after = new HashMap<>();
	/** By unit of the base, the unit of the plan in which most of it lies. */
	private final Map<String, Evaluation.Unit> home;
	/** By unit of the plan, how many units of the base that end have most of them in it. */
	private final Map<String, Integer> comers = new HashMap<>();

	private UnitImpact(Evaluation evaluation) {
		Stream.concat(evaluation.units().stream(), evaluation.above().stream()).forEach(unit -> after.put(unit.code(), unit));
		this.home = Homes.of(Stream.concat(evaluation.units().stream(), evaluation.above().stream()));
		home.values().forEach(unit -> comers.merge(unit.code(), 1, Integer::sum));
	}

	/** Adds each unit of the base that the plan changes, with what it does to it. */
	static void follow(List<Base.Unit> before, Evaluation evaluation, Touched touched) {
		UnitImpact impact = new UnitImpact(evaluation);
		before.forEach(unit -> {
			Effect effect = impact.effect(unit);
			if (effect != null) {
				Evaluation.Unit into = effect.ends() ? impact.home.get(unit.code()) : null;
				touched.add(new ImpactItem(Touched.ADMINISTRATIVE_UNIT, unit.code(), unit.name(), effect, into == null ? null : into.code(), List.of(new Hop(unit.code(), unit.name(), effect.name()))));
			}
		});
	}

	private @Nullable Effect effect(Base.Unit unit) {
		Evaluation.Unit stays = after.get(unit.code());
		if (stays == null) {
			Evaluation.Unit into = home.get(unit.code());
			return into == null ? Effect.LEFT : comers.get(into.code()) > 1 ? Effect.DOUBLED : Effect.FOLLOWS;
		}
		if (stays.formed() && !isWhole(stays, unit.code())) {
			return Effect.GROUND_CHANGES;
		}
		if (stays.type() != unit.type()) {
			return Effect.TYPE_CHANGES;
		}
		if (!stays.name().equals(unit.name())) {
			return Effect.NAME_CHANGES;
		}
		return Objects.equals(stays.parent(), unit.parent()) ? null : Effect.MOVES;
	}

	private static boolean isWhole(Evaluation.Unit unit, String code) {
		return unit.from().size() == 1 && unit.from().getFirst().code().equals(code) && unit.from().getFirst().share() >= 1;
	}
}
