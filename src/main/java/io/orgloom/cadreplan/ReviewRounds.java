package io.orgloom.cadreplan;

import io.orgloom.access.ReadLog;
import io.orgloom.access.ReadPurpose;
import io.orgloom.graph.AsOf;
import io.orgloom.graph.Page;
import io.orgloom.policy.PlanningProcess;
import io.orgloom.policy.PolicyPack;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.stereotype.Service;

/** Review rounds of cadre plans on any day, as known at any time; for those who may read the plan. */
@Service
public class ReviewRounds {

	private final ReviewRoundQueries queries;
	private final CadrePlans plans;
	private final PlanReview review;
	private final PlanningProcess process;
	private final ReadLog log;

	ReviewRounds(ReviewRoundQueries queries, CadrePlans plans, PlanReview review, PolicyPack pack, ReadLog log) {
		this.queries = queries;
		this.plans = plans;
		this.review = review;
		this.process = pack.planning();
		this.log = log;
	}

	/** The steps and grounds of the process. */
	public PlanningProcess process() {
		return process;
	}

	/** The plan whose rounds are asked for. */
	public CadrePlan plan(CadrePlanCode plan, AsOf asOf) {
		return plans.plan(plan, asOf);
	}

	/** The rounds of a plan, the latest first. */
	public List<ReviewRound> rounds(CadrePlanCode plan, AsOf asOf) {
		plans.plan(plan, asOf);
		return queries.rounds(plan, asOf);
	}

	/** One round; {@link UnknownReviewRound} where the plan has none of that code on that day. */
	public ReviewRound round(CadrePlanCode plan, ReviewRoundCode code, AsOf asOf) {
		plans.plan(plan, asOf);
		return queries.round(plan, code, asOf).orElseThrow(() -> new UnknownReviewRound(code.value()));
	}

	/** A round with everything in it; whose answers are shown is in the log of readings. */
	public RoundRecord record(CadrePlanCode plan, ReviewRoundCode code, AsOf asOf, ReadPurpose purpose) {
		RoundRecord record = unlogged(plan, code, asOf);
		log.record(purpose, record.answers(Proposal.ADD).stream().map(RoundAnswer::addition).filter(each -> each != null).map(each -> each.cadre().value()).toList());
		return record;
	}

	/** For who changes it, and shows nobody what is in it. */
	RoundRecord unlogged(CadrePlanCode plan, ReviewRoundCode code, AsOf asOf) {
		return queries.record(round(plan, code, asOf), process.steps().stream().map(PlanningProcess.Step::code).toList(), asOf);
	}

	/** How many nominations of the plan a round has not answered. */
	public int unanswered(CadrePlanCode plan, RoundRecord record, AsOf asOf) {
		return (int) plans.codes(plan, asOf).stream().filter(each -> record.answer(each).isEmpty()).count();
	}

	/** A nomination of the plan, or one to be added, with its answer. */
	public record Answered(Nomination nomination, Optional<RoundAnswer> answer) {
	}

	/** A page of the nominations of the plan and of those a round adds, in the order of their codes. */
	public Page<Answered> answers(CadrePlanCode plan, ReviewRoundCode code, String after, int limit, AsOf asOf, ReadPurpose purpose) {
		RoundRecord record = unlogged(plan, code, asOf);
		SortedMap<NominationCode, Nomination> all = new TreeMap<>();
		plans.unlogged(plan, after, limit + 1, found(record.round(), asOf)).forEach(each -> all.put(each.code(), each));
		additions(record).stream().filter(each -> each.code().value().compareTo(after) > 0).forEach(each -> all.putIfAbsent(each.code(), each));
		Page<Answered> page = Page.of(all.values().stream().limit(limit + 1L).map(each -> new Answered(each, record.answer(each.code()))).toList(), limit,
				each -> each.nomination().code().value());
		log.record(purpose, page.items().stream().map(each -> each.nomination().cadre().value()).distinct().toList());
		return page;
	}

	/** The plan as a round finds it, what it proposes to add in it too, with what the rules say. */
	public RoundView view(CadrePlanCode plan, ReviewRoundCode code, AsOf asOf, ReadPurpose purpose) {
		RoundRecord record = unlogged(plan, code, asOf);
		AsOf found = found(record.round(), asOf);
		PlanPicture picture = plans.picture(plan, each -> true, found, purpose);
		PlanPicture with = plans.with(picture, additions(record), found, purpose);
		return new RoundView(record, new PlanView(with, review.review(with)), picture.nominations());
	}

	/** A round that was concluded is read beside the plan as it stood just before. */
	private static AsOf found(ReviewRound round, AsOf asOf) {
		return round.concludedOn() == null ? asOf : new AsOf(round.concludedOn(), round.version() - 1);
	}

	/** What a round would add. */
	static List<Nomination> additions(RoundRecord record) {
		List<Nomination> additions = new ArrayList<>();
		for (RoundAnswer answer : record.answers(Proposal.ADD)) {
			NewNomination addition = answer.addition();
			if (addition != null) {
				additions.add(new Nomination(answer.nomination(), addition.position(), addition.committee(), addition.cadre(), addition.assessment(), answer.version()));
			}
		}
		return additions;
	}

	/** What a round would take out. */
	static Set<NominationCode> leaving(Map<NominationCode, RoundAnswer> answers) {
		Set<NominationCode> leaving = new HashSet<>();
		answers.values().stream().filter(answer -> answer.proposal() == Proposal.TAKE_OUT).forEach(answer -> leaving.add(answer.nomination()));
		return leaving;
	}
}
