package io.orgloom.cadreplan.web;

import io.orgloom.access.Access;
import io.orgloom.access.ReadPurpose;
import io.orgloom.cadreplan.CadrePlanCode;
import io.orgloom.cadreplan.NewAnswer;
import io.orgloom.cadreplan.NominationCode;
import io.orgloom.cadreplan.NominationKind;
import io.orgloom.cadreplan.Proposal;
import io.orgloom.cadreplan.Readiness;
import io.orgloom.cadreplan.ReviewRoundCode;
import io.orgloom.cadreplan.ReviewRounds;
import io.orgloom.cadreplan.RoundKeeping;
import io.orgloom.cadreplan.RoundMeeting;
import io.orgloom.cadreplan.RoundMeeting.Ballots;
import io.orgloom.cadreplan.RoundView;
import io.orgloom.cadreplan.web.ReviewRoundForms.AnswerForm;
import io.orgloom.cadreplan.web.ReviewRoundForms.ConclusionForm;
import io.orgloom.cadreplan.web.ReviewRoundForms.MeetingForm;
import io.orgloom.cadreplan.web.ReviewRoundForms.RoundForm;
import io.orgloom.cadreplan.web.ReviewRoundForms.VotesForm;
import io.orgloom.graph.AsOf;
import io.orgloom.graph.Change;
import io.orgloom.graph.ChangeNote;
import io.orgloom.graph.IfMatch;
import io.orgloom.graph.Times;
import io.orgloom.problem.OrgloomProblem;
import io.orgloom.web.Filled;
import io.orgloom.structure.OrgUnitCode;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A review round, post by post: who is kept, taken out and added, how meetings voted, and the conclusion. */
@Controller
class ReviewRoundPages {

	private final ReviewRounds rounds;
	private final RoundKeeping keeping;
	private final Access access;
	private final Times times;
	private final Validator validator;
	private final MessageSource texts;

	ReviewRoundPages(ReviewRounds rounds, RoundKeeping keeping, Access access, Times times, Validator validator, MessageSource texts) {
		this.rounds = rounds;
		this.keeping = keeping;
		this.access = access;
		this.times = times;
		this.validator = validator;
		this.texts = texts;
	}

	/** The acts of the page. */
	enum RoundAct { ANSWER, KEEP_SOUND, ADD, TAKE_BACK, HOLD, CONCLUDE }

	@GetMapping("/cadre-plans/{id}/rounds")
	String rounds(@PathVariable CadrePlanCode id, AsOf asOf, Model model) {
		return list(id, Filled.empty(), asOf, model);
	}

	private String list(CadrePlanCode id, Filled form, AsOf asOf, Model model) {
		model.addAttribute("rounds", rounds.rounds(id, asOf));
		model.addAttribute("plan", rounds.plan(id, asOf));
		model.addAttribute("process", rounds.process());
		model.addAttribute("form", form);
		return "cadreplan/review-rounds";
	}

	@PostMapping("/cadre-plans/{id}/rounds")
	String open(@PathVariable CadrePlanCode id, @RequestParam Map<String, String> values, Model model, HttpServletResponse response) {
		Filled form = Filled.of(values);
		try {
			RoundForm wanted = form.valid(new RoundForm(form.text("name"), form.text("reason"), form.text("decision")), validator);
			var opened = keeping.open(id, CadrePlanForms.there(wanted.name()), note(wanted.reason() == null ? "Review round opened in the cadre plan " + id : wanted.reason(), wanted.decision()));
			return "redirect:/cadre-plans/%s/rounds/%s".formatted(id, opened.code());
		} catch (ConstraintViolationException broken) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return list(id, form.broken(broken), times.now(), model);
		} catch (OrgloomProblem refusal) {
			response.setStatus(Filled.status(refusal));
			return list(id, form.refused(refusal), times.now(), model);
		}
	}

	/**
	 * @param position the post shown; without it the first with something to answer
	 * @param cadre whom the form to add somebody names from the start
	 */
	@GetMapping("/cadre-plans/{id}/rounds/{round}")
	String round(@PathVariable CadrePlanCode id, @PathVariable ReviewRoundCode round, @RequestParam @Nullable String position, @RequestParam @Nullable String cadre,
			@RequestParam @Nullable String purpose, AsOf asOf, Model model) {
		Filled form = cadre == null ? Filled.empty() : Filled.of(Map.of("act", RoundAct.ADD.name(), "cadre", cadre));
		return show(id, round, position, form, asOf, new ReadPurpose("GET /cadre-plans/{id}/rounds/{round}", purpose), model);
	}

	@PostMapping("/cadre-plans/{id}/rounds/{round}")
	String act(@PathVariable CadrePlanCode id, @PathVariable ReviewRoundCode round, @RequestParam RoundAct act, @RequestParam @Nullable String position,
			@RequestParam @Nullable String next, @RequestParam Map<String, String> values, Model model, RedirectAttributes redirect, HttpServletResponse response, Locale locale) {
		Filled form = Filled.of(values);
		ReadPurpose purpose = new ReadPurpose("POST /cadre-plans/{id}/rounds/{round}", null);
		try {
			Change change = perform(act, id, round, form, purpose);
			redirect.addFlashAttribute("done", texts.getMessage("round.done." + act, new Object[] {String.valueOf(change.number())}, locale));
			String to = act == RoundAct.ANSWER ? next : position;
			if (to != null && !to.isEmpty()) {
				redirect.addAttribute("position", to);
			}
			return "redirect:/cadre-plans/%s/rounds/%s".formatted(id, round);
		} catch (ConstraintViolationException broken) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return show(id, round, position, form.broken(broken), times.now(), purpose, model);
		} catch (OrgloomProblem refusal) {
			response.setStatus(Filled.status(refusal));
			return show(id, round, position, form.refused(refusal), times.now(), purpose, model);
		}
	}

	private Change perform(RoundAct act, CadrePlanCode id, ReviewRoundCode round, Filled form, ReadPurpose purpose) {
		String usual = "Review round " + round;
		return switch (act) {
			case ANSWER -> keeping.answer(id, round, version(round, form), answers(form), purpose, note(usual, null)).change();
			case KEEP_SOUND -> keeping.keepSound(id, round, purpose, note(usual, null));
			case ADD -> {
				OrgUnitCode committee = RoundTable.committee(form.text("position"));
				AnswerForm wanted = form.valid(new AnswerForm(null, Proposal.ADD, null, form.text("reason"), committee == null ? form.text("position") : null,
						committee == null ? null : committee.value(), form.text("cadre"),
						form.choice("kind", NominationKind.class), form.choice("readiness", Readiness.class), form.day("assessedOn"), form.number("order")), validator);
				yield keeping.answer(id, round, version(round, form), List.of(wanted.of()), purpose, note(usual, null)).change();
			}
			case TAKE_BACK -> keeping.answer(id, round, version(round, form), List.of(new NewAnswer(new NominationCode(form.value("nomination")), null, null, null, null)), purpose,
					note(usual, null)).change();
			case HOLD -> hold(id, round, form, purpose);
			case CONCLUDE -> {
				ConclusionForm wanted = form.valid(new ConclusionForm(form.text("decision"), form.text("reason")), validator);
				yield keeping.conclude(id, round, version(round, form), purpose, note(wanted.reason() == null ? usual : wanted.reason(), wanted.decision())).change();
			}
		};
	}

	private static long version(ReviewRoundCode round, Filled form) {
		return IfMatch.version(round.value(), form.value("version"));
	}

	/** What was answered to the nominations on the page; those left open are left out. */
	private List<NewAnswer> answers(Filled form) {
		List<NewAnswer> answers = new ArrayList<>();
		for (String field : form.values().keySet()) {
			if (field.startsWith("answer.") && !form.value(field).isEmpty()) {
				String code = field.substring("answer.".length());
				answers.add(form.valid(new AnswerForm(code, form.choice(field, Proposal.class), form.text("ground." + code), form.text("reason." + code), null, null, null, null, null,
						null, null), validator).of());
			}
		}
		return answers;
	}

	/** The figures of a meeting, and the votes on the candidates on the page: those on others stay. */
	private Change hold(CadrePlanCode id, ReviewRoundCode round, Filled form, ReadPurpose purpose) {
		String step = form.value("step");
		long version = version(round, form);
		Map<NominationCode, Ballots> votes = new HashMap<>(rounds.record(id, round, times.now(), purpose).meeting(step).map(RoundMeeting::votes).orElse(Map.of()));
		for (String field : form.values().keySet()) {
			if (field.startsWith("agree.")) {
				String code = field.substring("agree.".length());
				Integer agree = form.number(field);
				Integer disagree = form.number("disagree." + code);
				Integer none = form.number("noOpinion." + code);
				if (agree != null || disagree != null || none != null) {
					VotesForm entered = form.valid(new VotesForm(code, Objects.requireNonNullElse(agree, 0), Objects.requireNonNullElse(disagree, 0), Objects.requireNonNullElse(none, 0)), validator);
					votes.put(new NominationCode(code), new Ballots(entered.agree(), entered.disagree(), entered.noOpinion()));
				}
			}
		}
		MeetingForm meeting = form.valid(new MeetingForm(form.day("heldOn"), form.number("called"), form.number("present"), form.number("issued"), form.number("collected"),
				form.number("valid"), null, form.text("minutes")), validator);
		return keeping.hold(id, round, version, meeting.of(step).with(votes), note("Votes recorded in the review round " + round, meeting.minutes()));
	}

	private ChangeNote note(String reason, @Nullable String document) {
		return new ChangeNote(access.actor(), reason, document);
	}

	private String show(CadrePlanCode id, ReviewRoundCode code, @Nullable String position, Filled form, AsOf asOf, ReadPurpose purpose, Model model) {
		RoundView view = rounds.view(id, code, asOf, purpose);
		RoundTable table = new RoundTable(view);
		model.addAttribute("plan", view.plan().plan());
		model.addAttribute("record", view.record());
		model.addAttribute("round", view.record().round());
		model.addAttribute("standing", view.standing().size());
		model.addAttribute("unanswered", view.unanswered().size());
		model.addAttribute("stop", table.stop(position));
		model.addAttribute("sound", table.sound());
		model.addAttribute("kept", view.record().answers(Proposal.KEEP).size());
		model.addAttribute("takenOut", table.outcomes(Proposal.TAKE_OUT));
		model.addAttribute("added", table.outcomes(Proposal.ADD));
		model.addAttribute("process", rounds.process());
		model.addAttribute("mayChange", view.record().round().isOpen() && asOf.on().equals(times.today()));
		model.addAttribute("form", form);
		model.addAttribute("today", times.today());
		model.addAttribute("readinesses", Readiness.values());
		model.addAttribute("kinds", NominationKind.values());
		return "cadreplan/review-round";
	}
}
