package io.orgloom.cadreplan;

import io.orgloom.access.ReadPurpose;
import io.orgloom.cadreplan.CadrePlanning.Nominated;
import io.orgloom.cadreplan.CadrePlanning.Planned;
import io.orgloom.graph.AsOf;
import io.orgloom.graph.Change;
import io.orgloom.graph.ChangeNote;
import io.orgloom.graph.Interval;
import io.orgloom.graph.Ledger;
import io.orgloom.graph.Times;
import io.orgloom.policy.PlanningProcess;
import io.orgloom.policy.PlanningProcess.Ground;
import io.orgloom.policy.PlanningProcess.Step;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Holds review rounds of cadre plans; every call is one Change, with the ledger locked. What a round proposes touches the plan only when it is concluded. */
@Service
public class RoundKeeping {

	private final Ledger ledger;
	private final CadrePlans plans;
	private final ReviewRounds rounds;
	private final NominationCheck check;
	private final Times times;

	RoundKeeping(Ledger ledger, CadrePlans plans, ReviewRounds rounds, NominationCheck check, Times times) {
		this.ledger = ledger;
		this.plans = plans;
		this.rounds = rounds;
		this.check = check;
		this.times = times;
	}

	/** Opens a round today; {@link RoundOpen} while another of the plan is open. */
	@Transactional
	public Planned<ReviewRoundCode> open(CadrePlanCode plan, String name, ChangeNote note) {
		AsOf now = times.now();
		CadrePlan reviewed = plans.plan(plan, now);
		if (reviewed.isOver(now.on())) {
			throw new CadrePlanOver(reviewed, now.on());
		}
		ledger.lock();
		rounds.rounds(plan, times.now()).stream().filter(ReviewRound::isOpen).findFirst().ifPresent(open -> {
			throw new RoundOpen(open);
		});
		ReviewRoundCode code = new ReviewRoundCode("rr-" + CadrePlanCode.letters());
		Change change = ledger.write(note, writing -> {
			Interval days = NominationWriting.shared(now.on(), writing, List.of(plan.identity()));
			writing.record(ReviewRoundFacts.round(code, name, now.on(), null, null), days);
			writing.record(ReviewRoundFacts.heldFor(code, plan), days);
		});
		return new Planned<>(code, change);
	}

	/**
	 * Answers nominations, all or none: they are kept or taken out, others added, or an answer is taken back.
	 *
	 * @param version of the round as it was read: {@link RoundStale} where one of these answers was changed since
	 */
	@Transactional
	public Nominated answer(CadrePlanCode plan, ReviewRoundCode code, long version, List<NewAnswer> answers, ReadPurpose purpose, ChangeNote note) {
		TooManyNominations.refuse(answers.size());
		ledger.lock();
		AsOf now = times.now();
		RoundRecord record = opened(plan, code, now);
		PlanPicture picture = plans.picture(plan, each -> false, now, purpose);
		Map<NominationCode, NewAnswer> wanted = new HashMap<>();
		answers.forEach(each -> wanted.put(answered(each, plan, record, picture, version), each));
		List<PlanFinding> warnings = warnings(record, wanted, picture, now, purpose);
		Change change = ledger.write(note, writing -> wanted.forEach((nomination, answer) -> {
			if (answer.proposal() == null) {
				writing.end(ReviewRoundFacts.answerOf(code, nomination), now.on());
			} else {
				writing.change(ReviewRoundFacts.answer(code, nomination, answer), now.on());
			}
		}));
		return new Nominated(List.copyOf(wanted.keySet()), warnings, change);
	}

	private NominationCode answered(NewAnswer answer, CadrePlanCode plan, RoundRecord record, PlanPicture picture, long version) {
		NominationCode code = answer.nomination();
		if (code == null) {
			return NominationCode.drawn(plan);
		}
		boolean standing = picture.nominations().stream().anyMatch(each -> each.code().equals(code));
		RoundAnswer present = record.answers().get(code);
		if (!standing && (present == null || present.proposal() != Proposal.ADD)) {
			throw new UnknownNomination(code.value());
		}
		if (present != null && present.version() > version) {
			throw new RoundStale(record.round().code(), "the answer to " + code, version, present.version());
		}
		if (answer.proposal() == Proposal.TAKE_OUT) {
			requireGround(answer);
		}
		return code;
	}

	private void requireGround(NewAnswer answer) {
		PlanningProcess process = rounds.process();
		String ground = String.valueOf(answer.ground());
		boolean asks = process.ground(ground).map(Ground::asksReason)
			.orElseThrow(() -> new UnknownGround(ground, process.grounds().stream().map(Ground::code).collect(Collectors.joining(", "))));
		if (asks && answer.reason() == null) {
			throw new GroundUnexplained(ground);
		}
	}

	/** Additions are put to the rules as the plan would be: without what the round takes out, with what it adds. */
	private List<PlanFinding> warnings(RoundRecord record, Map<NominationCode, NewAnswer> wanted, PlanPicture picture, AsOf now, ReadPurpose purpose) {
		Map<NominationCode, RoundAnswer> all = new HashMap<>(record.answers());
		wanted.forEach((nomination, answer) -> {
			all.remove(nomination);
			if (answer.proposal() != null) {
				all.put(nomination, new RoundAnswer(nomination, answer.proposal(), answer.ground(), answer.reason(), answer.addition(), 0));
			}
		});
		List<Nomination> additions = accepted(all, picture);
		PlanPicture after = plans.with(picture.without(ReviewRounds.leaving(all)), additions, now, purpose);
		Set<NominationCode> asked = wanted.keySet();
		return check.warnings(additions.stream().filter(each -> asked.contains(each.code())).toList(), after);
	}

	private List<Nomination> accepted(Map<NominationCode, RoundAnswer> answers, PlanPicture picture) {
		PlanPicture left = picture.without(ReviewRounds.leaving(answers));
		List<Nomination> additions = new ArrayList<>();
		answers.values().stream().filter(answer -> answer.proposal() == Proposal.ADD).sorted((one, other) -> one.nomination().compareTo(other.nomination()))
			.forEach(answer -> additions.add(check.accepted(Objects.requireNonNull(answer.addition()), answer.nomination(), left, additions)));
		return additions;
	}

	/** Keeps every nomination that has no answer yet and misses no rule; {@link io.orgloom.graph.NothingChanged} where there is none. */
	@Transactional
	public Change keepSound(CadrePlanCode plan, ReviewRoundCode code, ReadPurpose purpose, ChangeNote note) {
		ledger.lock();
		AsOf now = times.now();
		opened(plan, code, now);
		RoundView view = rounds.view(plan, code, now, purpose);
		Set<String> missing = view.plan().findings().stream().filter(finding -> finding.about() == PlanFinding.About.NOMINATION && finding.isMissed())
			.map(PlanFinding::subject).collect(Collectors.toSet());
		return ledger.write(note, writing -> view.unanswered().stream().filter(each -> !missing.contains(each.code().value()))
			.forEach(each -> writing.change(ReviewRoundFacts.answer(code, each.code(), new NewAnswer(each.code(), Proposal.KEEP, null, null, null)), now.on())));
	}

	/** Records a meeting with its votes, or corrects it; the votes of the step are those given, and no others. */
	@Transactional
	public Change hold(CadrePlanCode plan, ReviewRoundCode code, long version, RoundMeeting meeting, ChangeNote note) {
		plans.plan(plan, times.now());
		requireStep(meeting.step());
		meeting.check();
		ledger.lock();
		AsOf now = times.now();
		RoundRecord record = opened(plan, code, now);
		requireDay(meeting.heldOn(), record.round().openedOn(), now.on());
		record.meeting(meeting.step()).filter(present -> present.version() > version).ifPresent(present -> {
			throw new RoundStale(code, "the meeting " + meeting.step(), version, present.version());
		});
		requireVotable(plan, meeting, record, now);
		return ledger.write(note, writing -> {
			List.copyOf(writing.believed(code.identity())).stream().filter(fact -> ReviewRoundFacts.isOf(fact.content(), meeting.step())).forEach(writing::retract);
			Interval days = NominationWriting.shared(meeting.heldOn(), writing, List.of(code.identity()));
			writing.record(ReviewRoundFacts.meeting(code, meeting), days);
			meeting.votes().forEach((nomination, ballots) -> writing.record(ReviewRoundFacts.votes(code, meeting.step(), nomination, ballots), days));
		});
	}

	private void requireStep(String code) {
		List<Step> voting = rounds.process().steps().stream().filter(Step::ballot).toList();
		if (voting.stream().noneMatch(step -> step.code().equals(code))) {
			throw new UnknownStep(code, voting.stream().map(Step::code).collect(Collectors.joining(", ")));
		}
	}

	private void requireVotable(CadrePlanCode plan, RoundMeeting meeting, RoundRecord record, AsOf now) {
		Set<NominationCode> known = plans.codes(plan, now);
		record.answers(Proposal.ADD).forEach(answer -> known.add(answer.nomination()));
		meeting.votes().keySet().stream().filter(each -> !known.contains(each)).findFirst().ifPresent(each -> {
			throw new UnknownNomination(each.value());
		});
	}

	private static void requireDay(LocalDate day, LocalDate from, LocalDate until) {
		if (day.isBefore(from) || day.isAfter(until)) {
			throw new RoundDayInvalid(day, from, until);
		}
	}

	/**
	 * Concludes a round: what it takes out leaves the plan, what it adds enters it, from today on and in one Change. {@link RoundUnanswered} while a nomination
	 * has no answer, {@link NominationForbidden} where a binding rule forbids an addition.
	 */
	@Transactional
	public Nominated conclude(CadrePlanCode plan, ReviewRoundCode code, long version, ReadPurpose purpose, ChangeNote note) {
		ledger.lock();
		AsOf now = times.now();
		RoundRecord record = opened(plan, code, now);
		ReviewRound round = record.round();
		if (round.version() > version) {
			throw new RoundStale(code, "something", version, round.version());
		}
		PlanPicture picture = plans.picture(plan, each -> false, now, purpose);
		List<Nomination> open = picture.nominations().stream().filter(each -> !record.answers().containsKey(each.code())).toList();
		if (!open.isEmpty()) {
			throw new RoundUnanswered(code, open.size(), open.getFirst().code());
		}
		Set<NominationCode> leaving = ReviewRounds.leaving(record.answers());
		List<Nomination> additions = accepted(record.answers(), picture);
		List<PlanFinding> warnings = check.warnings(additions, plans.with(picture.without(leaving), additions, now, purpose));
		Change change = ledger.write(note, writing -> {
			leaving.forEach(each -> NominationWriting.takeOut(each, now.on(), writing));
			additions.forEach(each -> NominationWriting.record(each, plan, now.on(), writing));
			writing.change(ReviewRoundFacts.round(code, round.name(), round.openedOn(), now.on(), note.document()), now.on());
		});
		return new Nominated(additions.stream().map(Nomination::code).toList(), warnings, change);
	}

	private RoundRecord opened(CadrePlanCode plan, ReviewRoundCode code, AsOf now) {
		RoundRecord record = rounds.unlogged(plan, code, now);
		if (!record.round().isOpen()) {
			throw new RoundConcluded(record.round());
		}
		return record;
	}
}
