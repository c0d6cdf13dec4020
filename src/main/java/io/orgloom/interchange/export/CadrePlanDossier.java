package io.orgloom.interchange.export;

import io.orgloom.cadre.CadreCode;
import io.orgloom.cadre.CadreProfile;
import io.orgloom.cadreplan.Nomination;
import io.orgloom.cadreplan.NominationCode;
import io.orgloom.cadreplan.PlanView;
import io.orgloom.cadreplan.PlannedCommittee;
import io.orgloom.cadreplan.PlannedPosition;
import io.orgloom.cadreplan.Proposal;
import io.orgloom.cadreplan.RoundRecord;
import io.orgloom.policy.PlanningProcess;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What documents on a cadre plan tell: the plan with what the rules say, and the review round whose votes they show.
 *
 * @param round null where none was held
 * @param by who writes them, at that time
 */
record CadrePlanDossier(PlanView plan, @Nullable RoundRecord round, PlanningProcess process, String by, Instant at) {

	/** Somebody who is planned, with everything they are planned for. */
	record Planned(CadreCode cadre, @Nullable CadreProfile profile, List<Nomination> nominations) {

		/** The name, or the code where the name may not be shown. */
		String name() {
			return Optional.ofNullable(profile).map(CadreProfile::name).orElse(cadre.value());
		}
	}

	/** Everybody who is planned, in the order of the posts. */
	List<Planned> planned() {
		Map<CadreCode, List<Nomination>> nominations = new LinkedHashMap<>();
		plan.positions().forEach(position -> plan.byPosition().getOrDefault(position.code(), List.of())
			.forEach(each -> nominations.computeIfAbsent(each.cadre(), key -> new ArrayList<>()).add(each)));
		plan.byCommittee().forEach((committee, all) -> all.forEach(each -> nominations.computeIfAbsent(each.cadre(), key -> new ArrayList<>()).add(each)));
		plan.withoutPosition().forEach(each -> nominations.computeIfAbsent(each.cadre(), key -> new ArrayList<>()).add(each));
		List<Planned> planned = new ArrayList<>();
		nominations.forEach((cadre, all) -> planned.add(new Planned(cadre, plan.profile(cadre).orElse(null), all)));
		return planned;
	}

	/** The post of a nomination, if it still exists. */
	Optional<PlannedPosition> position(Nomination nomination) {
		return nomination.position() == null ? Optional.empty() : plan.position(nomination.position());
	}

	/** What a nomination is for, in words, if it still exists. */
	Optional<String> place(Nomination nomination) {
		return committee(nomination).map(PlannedCommittee::name).or(() -> position(nomination).map(CadrePlanTexts::title));
	}

	/** The committee of a nomination for a seat, if it still exists. */
	Optional<PlannedCommittee> committee(Nomination nomination) {
		return nomination.committee() == null ? Optional.empty() : plan.committee(nomination.committee());
	}

	/** Whether the round added somebody. */
	boolean isNew(NominationCode nomination) {
		return round != null && round.answer(nomination).filter(answer -> answer.proposal() == Proposal.ADD).isPresent();
	}
}
