package io.orgloom.impact;

import io.orgloom.impact.ImpactItem.Hop;
import io.orgloom.scenario.apparatus.ApparatusProjection;
import io.orgloom.scenario.apparatus.Gone;
import io.orgloom.scenario.apparatus.PlannedBody;
import io.orgloom.scenario.apparatus.PlannedPost;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The bodies a plan's own steps change, whatever happens to their units: from them the way goes on to posts, ties and people. */
@Component
@Order(15)
class StepImpact implements ImpactSource {

	@Override
	public List<String> kinds() {
		return List.of();
	}

	@Override
	public List<String> follow(Touched touched) {
		ApparatusProjection plan = touched.apparatus();
		for (PlannedBody body : plan.touchedBodies()) {
			PlannedBody before = plan.bodyBefore(body.key());
			Effect effect = before == null ? null : effect(before, body, plan);
			if (effect != null) {
				Gone gone = body.gone();
				String into = gone == null || gone.into() == null ? null : plan.worksFor(Objects.requireNonNull(plan.anyBody(gone.into())));
				touched.say(new ImpactItem(Touched.ORG_UNIT, body.key(), before.name(), effect, into, List.of(new Hop(body.key(), before.name(), effect.name()))));
			}
		}
		return List.of();
	}

	private static @Nullable Effect effect(PlannedBody before, PlannedBody after, ApparatusProjection plan) {
		if (after.gone() != null) {
			return after.gone().into() == null ? Effect.LEFT : Objects.requireNonNull(plan.anyBody(after.gone().into())).from().size() > 1 ? Effect.DOUBLED : Effect.FOLLOWS;
		}
		return !before.name().equals(after.name()) ? Effect.NAME_CHANGES : before.parents().equals(after.parents()) ? null : Effect.MOVES;
	}

	/** What a step of the plan does to a post of the base; null where none touches it. */
	static @Nullable Effect effect(@Nullable PlannedPost after, @Nullable PlannedPost before, ApparatusProjection plan) {
		if (after == null || before == null || after.equals(before)) {
			return null;
		}
		if (after.gone() != null) {
			return after.gone().into() == null ? Effect.LEFT : Effect.DOUBLED;
		}
		return after.unit().equals(before.unit()) ? null : Effect.FOLLOWS;
	}
}
