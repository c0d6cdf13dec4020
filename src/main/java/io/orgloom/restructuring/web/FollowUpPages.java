package io.orgloom.restructuring.web;

import io.orgloom.access.Access;
import io.orgloom.access.Role;
import io.orgloom.problem.OrgloomProblem;
import io.orgloom.restructuring.PlanFollowUp;
import io.orgloom.restructuring.web.FollowUpApi.PhaseForm;
import io.orgloom.scenario.ScenarioId;
import io.orgloom.web.Filled;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The follow-up of a plan in force: promised beside present, and its phases. */
@Controller
@RequestMapping("/scenarios/{id}/follow-up")
class FollowUpPages {

	private final PlanFollowUp followUp;
	private final Access access;
	private final Validator validator;
	private final MessageSource texts;

	FollowUpPages(PlanFollowUp followUp, Access access, Validator validator, MessageSource texts) {
		this.followUp = followUp;
		this.access = access;
		this.validator = validator;
		this.texts = texts;
	}

	@GetMapping
	String page(@PathVariable ScenarioId id, @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate on, Model model) {
		return show(id, on, Filled.empty(), model);
	}

	@PostMapping("/phases")
	String begin(@PathVariable ScenarioId id, @RequestParam Map<String, String> values, Model model, RedirectAttributes redirect, HttpServletResponse response, Locale locale) {
		Filled form = Filled.of(values);
		try {
			followUp.begin(id, form.valid(new PhaseForm(form.text("title"), form.text("owner"), form.day("dueOn"), form.day("startOn")), validator).phase());
			redirect.addFlashAttribute("done", texts.getMessage("followup.done", null, locale));
			return "redirect:/scenarios/" + id + "/follow-up";
		} catch (ConstraintViolationException broken) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return show(id, null, form.broken(broken), model);
		} catch (OrgloomProblem refusal) {
			response.setStatus(Filled.status(refusal));
			return show(id, null, form.refused(refusal), model);
		}
	}

	private String show(ScenarioId id, @Nullable LocalDate on, Filled form, Model model) {
		model.addAttribute("followed", followUp.of(id, on));
		model.addAttribute("form", form);
		model.addAttribute("mayPlan", access.mayAny(Role.PLANNER));
		return "restructuring/follow-up";
	}
}
