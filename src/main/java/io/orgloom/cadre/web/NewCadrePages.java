package io.orgloom.cadre.web;

import io.orgloom.access.Access;
import io.orgloom.access.Role;
import io.orgloom.cadre.Entry;
import io.orgloom.cadre.Sex;
import io.orgloom.graph.Change;
import io.orgloom.graph.Times;
import io.orgloom.problem.OrgloomProblem;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Enters a cadre by hand, for personnel officers; ratings and measures follow on their own page. */
@Controller
class NewCadrePages {

	private final CadreActs acts;
	private final Access access;
	private final Times times;
	private final Validator validator;
	private final MessageSource texts;

	NewCadrePages(CadreActs acts, Access access, Times times, Validator validator, MessageSource texts) {
		this.acts = acts;
		this.access = access;
		this.times = times;
		this.validator = validator;
		this.texts = texts;
	}

	@GetMapping("/cadres/new")
	String form(Model model) {
		access.requireAny(Role.PERSONNEL_OFFICER);
		return page(ActForm.of(Act.ENTER, Map.of("day", times.today().toString())), model);
	}

	@PostMapping("/cadres/new")
	String enter(@RequestParam Map<String, String> values, Model model, RedirectAttributes redirect, HttpServletResponse response) {
		access.requireAny(Role.PERSONNEL_OFFICER);
		ActForm form = ActForm.of(Act.ENTER, values);
		try {
			Change change = acts.enter(Forms.valid(form.entry(), validator));
			redirect.addFlashAttribute("done", texts.getMessage("cadre.done.ENTER", new Object[] {String.valueOf(change.number())}, LocaleContextHolder.getLocale()));
			redirect.addAttribute("on", String.valueOf(form.day("day")));
			return "redirect:/cadres/" + form.text("code");
		} catch (ConstraintViolationException broken) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return page(form.broken(broken.getConstraintViolations()), model);
		} catch (OrgloomProblem refusal) {
			response.setStatus(CadrePages.status(refusal).value());
			return page(form.refused(refusal), model);
		}
	}

	private String page(ActForm form, Model model) {
		model.addAttribute("form", form);
		model.addAttribute("on", times.today());
		model.addAttribute("sexes", Sex.values());
		model.addAttribute("entries", List.of(Entry.APPOINTED, Entry.ELECTED));
		return "cadre/new-cadre";
	}
}
