package io.orgloom.cadreplan;

import io.orgloom.graph.IdentityRef;
import io.orgloom.graph.Interval;
import io.orgloom.graph.Writing;
import io.orgloom.structure.OrgUnitCode;
import io.orgloom.structure.PositionCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** How nominations get into a Change, and out of the plan. */
final class NominationWriting {

	private NominationWriting() {
	}

	static void record(Nomination nomination, CadrePlanCode plan, LocalDate from, Writing writing) {
		Interval inPlan = shared(from, writing, List.of(plan.identity(), nomination.cadre().identity()));
		writing.record(CadrePlanFacts.nomination(nomination.code()), inPlan);
		writing.record(CadrePlanFacts.assessment(nomination.code(), nomination.assessment()), inPlan);
		writing.record(CadrePlanFacts.nominatedIn(nomination.code(), plan), inPlan);
		writing.record(CadrePlanFacts.nominates(nomination.code(), nomination.cadre()), inPlan);
		PositionCode position = nomination.position();
		OrgUnitCode committee = nomination.committee();
		IdentityRef place = position == null ? Objects.requireNonNull(committee).identity() : position.identity();
		writing.record(position == null ? CadrePlanFacts.nominatedTo(nomination.code(), committee) : CadrePlanFacts.nominatedFor(nomination.code(), position),
				shared(from, writing, List.of(plan.identity(), nomination.cadre().identity(), place)));
	}

	static void takeOut(NominationCode nomination, LocalDate from, Writing writing) {
		List.copyOf(writing.believed(nomination.identity())).forEach(fact -> writing.close(fact, from));
	}

	/** The days from one on while all of some identities exist. */
	static Interval shared(LocalDate from, Writing writing, List<IdentityRef> identities) {
		LocalDate until = null;
		for (IdentityRef identity : identities) {
			LocalDate end = writing.existence(identity).stream().filter(days -> days.contains(from)).findFirst().map(Interval::until).orElse(null);
			until = Interval.earlier(until, end);
		}
		return new Interval(from, until);
	}
}
