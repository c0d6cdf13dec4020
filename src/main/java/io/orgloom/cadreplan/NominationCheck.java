package io.orgloom.cadreplan;

import io.orgloom.cadre.CadreProfile;
import io.orgloom.cadre.UnknownCadre;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** What forbids a nomination: facts that contradict it, and binding rules it misses for certain. */
@Component
class NominationCheck {

	private final PlanReview review;

	NominationCheck(PlanReview review) {
		this.review = review;
	}

	/**
	 * A nomination of that code, if its post is in the plan and the cadre not yet planned for it.
	 *
	 * @param fresh others that are made with it
	 */
	Nomination accepted(NewNomination wanted, NominationCode code, PlanPicture picture, List<Nomination> fresh) {
		if (wanted.position() != null && !picture.positions().containsKey(wanted.position())) {
			throw new PositionNotPlanned(picture.plan().code(), wanted.position());
		}
		if (wanted.committee() != null && !picture.committees().containsKey(wanted.committee())) {
			throw new CommitteeNotPlanned(picture.plan().code(), wanted.committee());
		}
		List<Nomination> all = new ArrayList<>(picture.nominations());
		all.addAll(fresh);
		all.stream().filter(each -> each.cadre().equals(wanted.cadre()) && Objects.equals(wanted.position(), each.position()) && Objects.equals(wanted.committee(), each.committee())).findFirst().ifPresent(there -> {
			throw new AlreadyNominated(there);
		});
		return new Nomination(code, wanted.position(), wanted.committee(), wanted.cadre(), wanted.assessment(), 0);
	}

	/**
	 * What the rules say against some nominations without forbidding them; {@link NominationForbidden} where they do.
	 *
	 * @param after the plan with them in it
	 */
	List<PlanFinding> warnings(List<Nomination> fresh, PlanPicture after) {
		for (Nomination nomination : fresh) {
			CadreProfile profile = after.profiles().get(nomination.cadre());
			if (profile == null) {
				throw new UnknownCadre(nomination.cadre(), after.on());
			}
			if (profile.positions().stream().anyMatch(held -> !held.acting() && held.code().equals(nomination.position()))) {
				throw new NomineeHoldsPosition(nomination.cadre(), Objects.requireNonNull(nomination.position()));
			}
		}
		List<PlanFinding> findings = review.review(fresh, after).stream().filter(finding -> !finding.isMet()).toList();
		List<PlanFinding> forbidding = findings.stream().filter(PlanFinding::forbids).toList();
		if (!forbidding.isEmpty()) {
			throw new NominationForbidden(forbidding);
		}
		return findings;
	}
}
