package io.orgloom.cadreplan.web;

import io.orgloom.access.Access;
import io.orgloom.access.ReadPurpose;
import io.orgloom.access.Role;
import io.orgloom.cadreplan.CadrePlanCode;
import io.orgloom.cadreplan.CadrePlanning;
import io.orgloom.cadreplan.CadrePlans;
import io.orgloom.cadreplan.CarryOvers;
import io.orgloom.cadreplan.Coverage;
import io.orgloom.cadreplan.NominationCode;
import io.orgloom.cadreplan.NominationRemarks;
import io.orgloom.cadreplan.Outlook;
import io.orgloom.cadreplan.PlanView;
import io.orgloom.cadreplan.Readiness;
import io.orgloom.cadreplan.Repairs;
import io.orgloom.cadreplan.ReviewRound;
import io.orgloom.cadreplan.ReviewRounds;
import io.orgloom.cadreplan.web.CadrePlanForms.CommitteeForm;
import io.orgloom.cadreplan.web.CadrePlanForms.PlanForm;
import io.orgloom.graph.AsOf;
import io.orgloom.graph.ChangeNote;
import io.orgloom.graph.IfMatch;
import io.orgloom.graph.Page;
import io.orgloom.graph.Times;
import io.orgloom.problem.OrgloomProblem;
import io.orgloom.structure.PositionCode;
import io.orgloom.web.Filled;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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

/** The list of cadre plans, and a plan as a whole: its strength, what the rules say, and who is planned for what. */
@Controller
class CadrePlanPages {

	private static final int PAGE = 50;
	private static final int OUTLOOK_MONTHS = 60;
	private static final Pattern PRESCRIBED = Pattern.compile("(.+):(\\d{1,6})");

	private final CadrePlans plans;
	private final CadrePlanning planning;
	private final Repairs repairs;
	private final CarryOvers carryOvers;
	private final NominationRemarks remarks;
	private final ReviewRounds rounds;
	private final Access access;
	private final Times times;
	private final Validator validator;
	private final MessageSource texts;

	CadrePlanPages(CadrePlans plans, CadrePlanning planning, Repairs repairs, CarryOvers carryOvers, NominationRemarks remarks, ReviewRounds rounds, Access access, Times times, Validator validator, MessageSource texts) {
		this.plans = plans;
		this.planning = planning;
		this.repairs = repairs;
		this.carryOvers = carryOvers;
		this.remarks = remarks;
		this.rounds = rounds;
		this.access = access;
		this.times = times;
		this.validator = validator;
		this.texts = texts;
	}

	@GetMapping("/cadre-plans")
	String plans(AsOf asOf, Model model) {
		return list(asOf, Filled.empty(), model);
	}

	private String list(AsOf asOf, Filled form, Model model) {
		model.addAttribute("plans", plans.plans(asOf));
		model.addAttribute("on", asOf.on());
		model.addAttribute("today", times.today());
		model.addAttribute("form", form);
		return "cadreplan/cadre-plans";
	}

	/** Codes with blanks or commas between them, each with the prescribed number of members behind a colon where that is known. */
	private static List<CommitteeForm> committees(Filled form) {
		return Stream.of(form.value("committees").split("[,;\\s]+")).filter(each -> !each.isEmpty()).map(each -> {
			Matcher number = PRESCRIBED.matcher(each);
			return number.matches() ? new CommitteeForm(number.group(1), Integer.valueOf(number.group(2)), null) : new CommitteeForm(each, null, null);
		}).toList();
	}

	@PostMapping("/cadre-plans")
	String begin(@RequestParam Map<String, String> values, Model model, RedirectAttributes redirect, HttpServletResponse response, Locale locale) {
		access.requireAny(Role.PERSONNEL_OFFICER);
		Filled form = Filled.of(values);
		try {
			PlanForm wanted = form.valid(new PlanForm(form.text("code"), form.text("name"), form.day("termFrom"), form.day("termUntil"), form.text("unit"), null, committees(form), null, false,
					form.text("reason"), form.text("decision")), validator);
			var planned = planning.begin(wanted.of(times.today()), new ChangeNote(access.actor(), wanted.reasonOr("Cadre plan begun"), wanted.decision()));
			redirect.addFlashAttribute("done", texts.getMessage("plan.done.begun", new Object[] {String.valueOf(planned.change().number())}, locale));
			return "redirect:/cadre-plans/" + planned.code();
		} catch (ConstraintViolationException broken) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return list(times.now(), form.broken(broken), model);
		} catch (OrgloomProblem refusal) {
			response.setStatus(Filled.status(refusal));
			return list(times.now(), form.refused(refusal), model);
		}
	}

	/**
	 * @param gaps whether only posts are shown that lack a candidate who is ready, or have a finding
	 * @param repair whether to work out what would mend the plan
	 * @param after code of the post the page begins behind
	 */
	@GetMapping("/cadre-plans/{id}")
	String plan(@PathVariable CadrePlanCode id, @RequestParam(defaultValue = "false") boolean gaps, @RequestParam(defaultValue = "false") boolean repair,
			@RequestParam @Nullable String q, @RequestParam @Nullable String after, @RequestParam @Nullable String purpose, AsOf asOf, Model model) {
		return show(id, gaps, repair, q, after, purpose, Filled.empty(), asOf, model);
	}

	/** Carries a nomination over to a post that continues its own. */
	@PostMapping("/cadre-plans/{id}/carry-overs")
	String carry(@PathVariable CadrePlanCode id, @RequestParam Map<String, String> values, Model model, RedirectAttributes redirect, HttpServletResponse response, Locale locale) {
		access.requireAny(Role.PERSONNEL_OFFICER);
		Filled form = Filled.of(values);
		try {
			NominationCode code = new NominationCode(form.value("nomination"));
			var change = carryOvers.carry(id, code, IfMatch.version(code.value(), form.value("version")), new PositionCode(form.value("position")), times.today(),
					new ReadPurpose("POST /cadre-plans/{id}/carry-overs", null), new ChangeNote(access.actor(), "Carried over: " + code, null));
			redirect.addFlashAttribute("done", texts.getMessage("plan.done.CARRY", new Object[] {String.valueOf(change.number())}, locale));
			return "redirect:/cadre-plans/" + id + "#carry-over";
		} catch (OrgloomProblem refusal) {
			response.setStatus(Filled.status(refusal));
			return show(id, false, false, null, null, null, form.refused(refusal), times.now(), model);
		}
	}

	private String show(CadrePlanCode id, boolean gaps, boolean repair, @Nullable String q, @Nullable String after, @Nullable String purpose, Filled form, AsOf asOf, Model model) {
		ReadPurpose reading = new ReadPurpose("GET /cadre-plans/{id}", purpose);
		PlanView view = plans.view(id, asOf, reading);
		PlanTable table = new PlanTable(view);
		Page<PlanTable.Row> rows = Page.of(table.rows(gaps, q, Page.key(after), PAGE + 1), PAGE, row -> row.position().code().value());
		model.addAttribute("form", form);
		model.addAttribute("plan", view.plan());
		model.addAttribute("on", asOf.on());
		model.addAttribute("today", times.today());
		List<PlanTable.Horizon> horizons = table.horizons();
		Coverage today = horizons.getFirst().coverage();
		model.addAttribute("horizons", horizons);
		model.addAttribute("structures", table.structures());
		model.addAttribute("rules", table.rules());
		model.addAttribute("witnesses", table.witnesses(today));
		Outlook outlook = view.outlook(OUTLOOK_MONTHS);
		model.addAttribute("outlook", OutlookPicture.of(outlook, view.positions().size()));
		model.addAttribute("months", table.months(outlook));
		model.addAttribute("lost", table.lost(view.withoutPosition().isEmpty() ? List.of() : carryOvers.proposed(view, asOf)));
		model.addAttribute("changed", table.changed(carryOvers.changed(view, asOf)));
		model.addAttribute("needs", table.needs(remarks.developments(id, asOf)));
		model.addAttribute("mayWrite", asOf.on().equals(times.today()) && !view.plan().isOver(times.today()));
		model.addAttribute("committees", table.committees());
		model.addAttribute("rows", rows.items());
		model.addAttribute("incumbents", table.held(plans.incumbents(view, rows.items().stream().map(row -> row.position().code()).toList(), asOf, reading)));
		model.addAttribute("next", rows.next());
		model.addAttribute("repair", repair ? repairs.repair(view, asOf, reading) : null);
		model.addAttribute("openRound", repair ? rounds.rounds(id, asOf).stream().filter(ReviewRound::isOpen).findFirst().orElse(null) : null);
		model.addAttribute("titles", table.titles());
		model.addAttribute("gaps", gaps);
		model.addAttribute("q", q);
		model.addAttribute("purpose", purpose);
		model.addAttribute("readinesses", Readiness.values());
		return "cadreplan/cadre-plan";
	}
}
