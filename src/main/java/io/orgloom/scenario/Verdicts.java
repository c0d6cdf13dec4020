package io.orgloom.scenario;

import io.orgloom.policy.Finding;
import io.orgloom.territory.PopulationKind;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What evaluations said of units, by the very object a step left: a unit no step touched is the same object, so what was said of it still holds. Written
 * by one evaluation, then only read.
 */
final class Verdicts {

	/** Nothing said yet. */
	static final Verdicts NONE = new Verdicts(null, Map.of());

	private final @Nullable PopulationKind kind;
	private final Map<PlannedUnit, Said> earlier;
	private final Map<PlannedUnit, Said> now;

	private Verdicts(@Nullable PopulationKind kind, Map<PlannedUnit, Said> earlier) {
		this.kind = kind;
		this.earlier = earlier;
		this.now = new IdentityHashMap<>(earlier.size());
	}

	/** @param madeOf the units below whose figures are its own */
	private record Said(Evaluation.Unit unit, Map<String, Object> attributes, List<PlannedUnit> madeOf) {
	}

	/** For an evaluation after this one, on figures of a kind. */
	Verdicts next(@Nullable PopulationKind of) {
		return new Verdicts(of, kind == of ? now : Map.of());
	}

	/** What was said of a unit that lies where it lay, made of what it was made of. */
	Evaluation.@Nullable Unit earlier(PlannedUnit unit, @Nullable String parentName, List<PlannedUnit> madeOf) {
		Said said = earlier.get(unit);
		return said != null && Objects.equals(said.unit().parentName(), parentName) && said.madeOf().equals(madeOf) ? said.unit() : null;
	}

	/** The findings on a unit whose attributes are what they were. */
	@Nullable List<Finding> findings(PlannedUnit unit, Map<String, Object> attributes) {
		Said said = earlier.get(unit);
		return said != null && said.attributes().equals(attributes) ? said.unit().findings() : null;
	}

	Evaluation.Unit again(PlannedUnit unit, Evaluation.Unit result) {
		now.put(unit, Objects.requireNonNull(earlier.get(unit)));
		return result;
	}

	/** Says it; the same words as before stay the same object. */
	Evaluation.Unit now(PlannedUnit unit, Evaluation.Unit result, Map<String, Object> attributes, List<PlannedUnit> madeOf) {
		Said said = earlier.get(unit);
		Evaluation.Unit kept = said != null && said.unit().equals(result) ? said.unit() : result;
		now.put(unit, new Said(kept, attributes, madeOf));
		return kept;
	}
}
