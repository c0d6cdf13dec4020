package io.orgloom.cadreplan.web;

import static io.orgloom.cadreplan.web.CadrePlanForms.there;

import io.orgloom.access.Access;
import io.orgloom.access.ReadPurpose;
import io.orgloom.cadreplan.CadrePlanCode;
import io.orgloom.cadreplan.CadrePlans;
import io.orgloom.cadreplan.CohortPlace;
import io.orgloom.cadreplan.NominationCode;
import io.orgloom.cadreplan.NominationRemarks;
import io.orgloom.cadreplan.PlanView;
import io.orgloom.cadreplan.web.NominationRemarkForms.CohortForm;
import io.orgloom.graph.AsOf;
import io.orgloom.graph.ChangeNote;
import io.orgloom.graph.IfMatch;
import io.orgloom.graph.Page;
import io.orgloom.graph.Times;
import io.orgloom.problem.OrgloomProblem;
import io.orgloom.web.Filled;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

/** The candidates of a plan by performance and potential, as reviewers placed them in a discussion. It decides nothing. */
@Controller
class CohortPages {

	private static final int PAGE = 50;

	private final CadrePlans plans;
	private final NominationRemarks remarks;
	private final Access access;
	private final Times times;
	private final Validator validator;
	private final MessageSource texts;

	CohortPages(CadrePlans plans, NominationRemarks remarks, Access access, Times times, Validator validator, MessageSource texts) {
		this.plans = plans;
		this.remarks = remarks;
		this.access = access;
		this.times = times;
		this.validator = validator;
		this.texts = texts;
	}

	/** @param than a day whose places are shown beside those of the day asked for */
	@GetMapping("/cadre-plans/{id}/cohort")
	String cohort(@PathVariable CadrePlanCode id, @RequestParam @Nullable LocalDate than, @RequestParam @Nullable String q, @RequestParam @Nullable String after,
			@RequestParam @Nullable String purpose, AsOf asOf, Model model) {
		return show(id, than, q, after, Filled.empty(), asOf, new ReadPurpose("GET /cadre-plans/{id}/cohort", purpose), model);
	}

	@PostMapping("/cadre-plans/{id}/cohort")
	String place(@PathVariable CadrePlanCode id, @RequestParam Map<String, String> values, Model model, RedirectAttributes redirect, HttpServletResponse response, Locale locale) {
		Filled form = Filled.of(values);
		ReadPurpose purpose = new ReadPurpose("POST /cadre-plans/{id}/cohort", null);
		try {
			CohortForm wanted = form.valid(new CohortForm(form.number("performance"), form.number("potential"), form.text("note")), validator);
			NominationCode code = new NominationCode(form.value("nomination"));
			var change = remarks.place(id, new CohortPlace(code, there(wanted.performance()), there(wanted.potential()), there(wanted.note()), times.today(),
					IfMatch.version(code.value(), form.value("version"))), times.today(), purpose, new ChangeNote(access.actor(), "Placed in the cohort: " + code, null));
			redirect.addFlashAttribute("done", texts.getMessage("plan.done.COHORT", new Object[] {String.valueOf(change.number())}, locale));
			return "redirect:/cadre-plans/" + id + "/cohort";
		} catch (ConstraintViolationException broken) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return show(id, null, null, null, form.broken(broken), times.now(), purpose, model);
		} catch (OrgloomProblem refusal) {
			response.setStatus(Filled.status(refusal));
			return show(id, null, null, null, form.refused(refusal), times.now(), purpose, model);
		}
	}

	private String show(CadrePlanCode id, @Nullable LocalDate than, @Nullable String words, @Nullable String after, Filled form, AsOf asOf, ReadPurpose purpose, Model model) {
		PlanView view = plans.view(id, asOf, purpose);
		CohortTable table = new CohortTable(view, remarks.cohort(id, asOf));
		Page<CohortTable.Entry> entries = Page.of(table.entries(words, Page.key(after), PAGE + 1), PAGE, entry -> entry.nomination().code().value());
		model.addAttribute("plan", view.plan());
		model.addAttribute("rows", table.rows(than == null ? null : remarks.cohort(id, asOf.on(than))));
		model.addAttribute("entries", entries.items());
		model.addAttribute("next", entries.next());
		model.addAttribute("steps", List.of(1, 2, CohortTable.STEPS));
		model.addAttribute("than", than);
		model.addAttribute("q", words);
		model.addAttribute("form", form);
		model.addAttribute("mayWrite", asOf.on().equals(times.today()) && !view.plan().isOver(times.today()));
		return "cadreplan/cohort";
	}
}
