package io.orgloom.cadreplan.web;

import io.orgloom.access.Access;
import io.orgloom.access.ReadPurpose;
import io.orgloom.cadreplan.CadrePlanCode;
import io.orgloom.cadreplan.CadrePlanning;
import io.orgloom.cadreplan.CadrePlanning.Nominated;
import io.orgloom.cadreplan.CadrePlans;
import io.orgloom.cadreplan.Development;
import io.orgloom.cadreplan.NominationCode;
import io.orgloom.cadreplan.NominationKind;
import io.orgloom.cadreplan.NominationRemarks;
import io.orgloom.cadreplan.PlanView;
import io.orgloom.cadreplan.Readiness;
import io.orgloom.cadreplan.Suggestions;
import io.orgloom.cadreplan.web.CadrePlanForms.AssessmentForm;
import io.orgloom.cadreplan.web.CadrePlanForms.NominationForm;
import io.orgloom.cadreplan.web.CadrePlanForms.TakeOutForm;
import io.orgloom.cadreplan.web.NominationRemarkForms.NeedForm;
import io.orgloom.graph.AsOf;
import io.orgloom.graph.ChangeNote;
import io.orgloom.graph.IfMatch;
import io.orgloom.graph.Page;
import io.orgloom.graph.Times;
import io.orgloom.problem.OrgloomProblem;
import io.orgloom.structure.OrgUnitCode;
import io.orgloom.structure.PositionCode;
import io.orgloom.web.Filled;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
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

/** One post or committee of a cadre plan: its candidates with all criteria, who else could be planned, and the acts on them. */
@Controller
class PlannedPositionPages {

	private static final int MOST_SUGGESTIONS = 20;

	private final CadrePlans plans;
	private final Suggestions suggestions;
	private final CadrePlanning planning;
	private final NominationRemarks remarks;
	private final Access access;
	private final Times times;
	private final Validator validator;
	private final MessageSource texts;

	PlannedPositionPages(CadrePlans plans, Suggestions suggestions, CadrePlanning planning, NominationRemarks remarks, Access access, Times times, Validator validator, MessageSource texts) {
		this.plans = plans;
		this.suggestions = suggestions;
		this.planning = planning;
		this.remarks = remarks;
		this.access = access;
		this.times = times;
		this.validator = validator;
		this.texts = texts;
	}

	/** The acts of the page. */
	enum PlanAct { NOMINATE, ASSESS, TAKE_OUT, NEED, DONE }

	/**
	 * @param cadre whom the form to nominate names from the start
	 * @param after where the page of suggestions begins behind
	 */
	@GetMapping("/cadre-plans/{id}/positions/{position}")
	String position(@PathVariable CadrePlanCode id, @PathVariable PositionCode position, @RequestParam(defaultValue = "false") boolean suggest, @RequestParam @Nullable String cadre,
			@RequestParam @Nullable String after, @RequestParam @Nullable String purpose, AsOf asOf, Model model) {
		return show(id, PlannedPlace.of(position), suggest, after, filled(cadre), asOf, new ReadPurpose("GET /cadre-plans/{id}/positions/{position}", purpose), model);
	}

	/** The same of the seats of a committee. */
	@GetMapping("/cadre-plans/{id}/committees/{committee}")
	String committee(@PathVariable CadrePlanCode id, @PathVariable OrgUnitCode committee, @RequestParam(defaultValue = "false") boolean suggest, @RequestParam @Nullable String cadre,
			@RequestParam @Nullable String after, @RequestParam @Nullable String purpose, AsOf asOf, Model model) {
		return show(id, PlannedPlace.of(committee), suggest, after, filled(cadre), asOf, new ReadPurpose("GET /cadre-plans/{id}/committees/{committee}", purpose), model);
	}

	private static Filled filled(@Nullable String cadre) {
		return cadre == null ? Filled.empty() : Filled.of(Map.of("cadre", cadre));
	}

	@PostMapping("/cadre-plans/{id}/positions/{position}")
	String act(@PathVariable CadrePlanCode id, @PathVariable PositionCode position, @RequestParam PlanAct act, @RequestParam Map<String, String> values, Model model,
			RedirectAttributes redirect, HttpServletResponse response, Locale locale) {
		return act(id, PlannedPlace.of(position), act, Filled.of(values), new ReadPurpose("POST /cadre-plans/{id}/positions/{position}", null), model, redirect, response, locale);
	}

	@PostMapping("/cadre-plans/{id}/committees/{committee}")
	String act(@PathVariable CadrePlanCode id, @PathVariable OrgUnitCode committee, @RequestParam PlanAct act, @RequestParam Map<String, String> values, Model model,
			RedirectAttributes redirect, HttpServletResponse response, Locale locale) {
		return act(id, PlannedPlace.of(committee), act, Filled.of(values), new ReadPurpose("POST /cadre-plans/{id}/committees/{committee}", null), model, redirect, response, locale);
	}

	private String act(CadrePlanCode id, PlannedPlace place, PlanAct act, Filled form, ReadPurpose purpose, Model model, RedirectAttributes redirect, HttpServletResponse response,
			Locale locale) {
		try {
			redirect.addFlashAttribute("done", texts.getMessage("plan.done." + act, new Object[] {perform(act, id, place, form, purpose)}, locale));
			return "redirect:/cadre-plans/" + id + "/" + place.path();
		} catch (ConstraintViolationException broken) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return show(id, place, false, null, form.broken(broken), times.now(), purpose, model);
		} catch (OrgloomProblem refusal) {
			response.setStatus(Filled.status(refusal));
			return show(id, place, false, null, form.refused(refusal), times.now(), purpose, model);
		}
	}

	private String perform(PlanAct act, CadrePlanCode id, PlannedPlace place, Filled form, ReadPurpose purpose) {
		LocalDate today = times.today();
		return String.valueOf(switch (act) {
			case NOMINATE -> {
				NominationForm wanted = form.valid(new NominationForm(place.position() == null ? null : place.position().value(),
						place.committee() == null ? null : place.committee().value(), form.text("cadre"), form.choice("kind", NominationKind.class),
						form.choice("readiness", Readiness.class), form.day("assessedOn"), form.number("order"), form.text("reason"), null), validator);
				Nominated made = planning.nominate(id, List.of(wanted.of()), today, purpose, note("Nominated in the cadre plan " + id, null));
				yield made.change().number();
			}
			case ASSESS -> {
				AssessmentForm wanted = form.valid(new AssessmentForm(form.choice("kind", NominationKind.class), form.choice("readiness", Readiness.class),
						form.day("assessedOn"), form.number("order"), form.text("reason"), null), validator);
				NominationCode code = new NominationCode(form.value("nomination"));
				yield planning.assess(id, code, IfMatch.version(code.value(), form.value("version")), wanted.of(), today, purpose, note("Assessed anew: " + code, null)).number();
			}
			case TAKE_OUT -> {
				TakeOutForm wanted = form.valid(new TakeOutForm(form.text("reason"), null, form.text("decision")), validator);
				NominationCode code = new NominationCode(form.value("nomination"));
				yield planning.takeOut(id, code, IfMatch.version(code.value(), form.value("version")), today, purpose, note(CadrePlanForms.there(wanted.reason()), wanted.decision()))
					.number();
			}
			case NEED -> {
				NeedForm wanted = form.valid(new NeedForm(form.text("need"), form.day("by"), null), validator);
				NominationCode code = new NominationCode(form.value("nomination"));
				yield remarks.need(id, code, CadrePlanForms.there(wanted.need()), CadrePlanForms.there(wanted.by()), today, purpose, note("Needs noted: " + code, null)).number();
			}
			case DONE -> {
				NominationCode code = new NominationCode(form.value("nomination"));
				yield remarks.done(id, code, form.value("key"), today, today, purpose, note("Need met: " + code, null)).number();
			}
		});
	}

	private ChangeNote note(String reason, @Nullable String document) {
		return new ChangeNote(access.actor(), reason, document);
	}

	private String show(CadrePlanCode id, PlannedPlace place, boolean suggest, @Nullable String after, Filled form, AsOf asOf, ReadPurpose purpose, Model model) {
		PlanView view = place.view(plans, id, asOf, purpose);
		PlanTable table = new PlanTable(view);
		model.addAttribute("plan", view.plan());
		model.addAttribute("title", place.title(view));
		model.addAttribute("here", "/cadre-plans/" + id + "/" + place.path());
		model.addAttribute("itself", place.itself());
		model.addAttribute("committee", place.committee() == null ? null : table.committees().stream().filter(each -> each.committee().code().equals(place.committee())).findFirst().orElseThrow());
		model.addAttribute("bands", table.bands(place.nominations(view)));
		model.addAttribute("candidates", place.nominations(view).size());
		model.addAttribute("ready", place.nominations(view).stream().filter(view::isReady).count());
		model.addAttribute("findings", view.findings());
		model.addAttribute("suggestions", suggest ? suggestions.of(id, place.position(), place.committee(), Page.key(after), MOST_SUGGESTIONS, asOf, purpose) : null);
		model.addAttribute("suggest", suggest);
		model.addAttribute("needs", remarks.developments(id, asOf).stream().collect(Collectors.groupingBy(Development::nomination)));
		model.addAttribute("form", form);
		model.addAttribute("on", asOf.on());
		model.addAttribute("today", times.today());
		model.addAttribute("mayNominate", asOf.on().equals(times.today()) && !view.plan().isOver(times.today()));
		model.addAttribute("readinesses", Readiness.values());
		model.addAttribute("kinds", NominationKind.values());
		return "cadreplan/planned-position";
	}
}
