package io.orgloom.scenario.web;

import io.orgloom.graph.Times;
import io.orgloom.problem.OrgloomProblem;
import io.orgloom.scenario.BaseMovedOn;
import io.orgloom.scenario.BenchNotCleared;
import io.orgloom.scenario.Clash;
import io.orgloom.scenario.Clash.Resolution;
import io.orgloom.scenario.ConflictsUnanswered;
import io.orgloom.scenario.Decision;
import io.orgloom.scenario.Deliberation;
import io.orgloom.scenario.Scenario;
import io.orgloom.scenario.ScenarioDecisions;
import io.orgloom.scenario.ScenarioId;
import io.orgloom.scenario.ScenarioMerging;
import io.orgloom.scenario.ScenarioRebasing;
import io.orgloom.scenario.Step;
import io.orgloom.web.Figures;
import io.orgloom.web.RefusalTexts;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where a scenario stands on its way to a decision: what may be done now, what stands against it, who was asked, what happened. */
@Controller
@RequestMapping("/scenarios/{id}/decision")
class DecisionPages {

	/** Keys of what is said when something is done begin so. */
	private static final String DONE = "decision.done.";
	/** Names of fields that answer a conflict begin so. */
	private static final String CHOICE = "choice.";

	private final ScenarioDecisions decisions;
	private final ScenarioRebasing rebasing;
	private final ScenarioMerging merging;
	private final Deliberation deliberation;
	private final DecisionPanel panel;
	private final MessageSource texts;
	private final RefusalTexts refusals;
	private final Figures figures;

	DecisionPages(ScenarioDecisions decisions, ScenarioRebasing rebasing, ScenarioMerging merging, Deliberation deliberation, DecisionPanel panel,
			MessageSource texts, RefusalTexts refusals, Figures figures) {
		this.figures = figures;
		this.refusals = refusals;
		this.decisions = decisions;
		this.rebasing = rebasing;
		this.merging = merging;
		this.deliberation = deliberation;
		this.panel = panel;
		this.texts = texts;
	}

	@GetMapping
	String page(@PathVariable ScenarioId id, Model model) {
		panel.fill(id, model, false);
		return "scenario/decision";
	}

	/** For the studio. */
	@GetMapping("/panel")
	String panel(@PathVariable ScenarioId id, Model model) {
		panel.fill(id, model, true);
		return "scenario/decision :: panel";
	}

	@PostMapping
	String decide(@PathVariable ScenarioId id, @RequestParam Decision decision, @RequestParam long version, @RequestParam @Nullable String reason,
			@RequestParam @Nullable String document, @RequestParam(defaultValue = "false") boolean studio, Model model, RedirectAttributes redirect,
			HttpServletResponse response) {
		model.addAttribute("typedReason", reason);
		model.addAttribute("typedDocument", document);
		return answer(id, studio, DONE + decision, () -> switch (decision) {
			case SUBMISSION -> decisions.submit(id, version);
			case APPROVAL -> decisions.approve(id, version, document);
			case RETURN -> decisions.giveBack(id, version, reason == null ? "" : reason);
			case APPLICATION -> decisions.apply(id, version, document);
			case REVERSION -> decisions.revert(id, version, reason);
		}, model, redirect, response);
	}

	@PostMapping("/rebase")
	String rebase(@PathVariable ScenarioId id, @RequestParam long version, @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate baseOn,
			@RequestParam Map<String, String> all, @RequestParam(defaultValue = "false") boolean studio, Model model, RedirectAttributes redirect, HttpServletResponse response) {
		model.addAttribute("typedBase", baseOn);
		return answer(id, studio, "decision.done.rebase", () -> rebasing.rebase(id, version, baseOn, chosen(all)), model, redirect, response);
	}

	@PostMapping("/merge")
	String merge(@PathVariable ScenarioId id, @RequestParam long version, @RequestParam Map<String, String> all, Model model, RedirectAttributes redirect,
			HttpServletResponse response) {
		try {
			Scenario parent = merging.merge(id, version, chosen(all));
			redirect.addFlashAttribute("done", text("decision.done.merge"));
			return "redirect:/scenarios/" + parent.id() + "/decision";
		} catch (ConflictsUnanswered open) {
			model.addAttribute("mergeClashes", open.clashes());
			return refused(id, refusals.of(open), model, response);
		} catch (OrgloomProblem refusal) {
			return refused(id, refusals.of(refusal), model, response);
		}
	}

	/** The answers to conflicts, each under the conflict's id. */
	static List<Resolution> chosen(Map<String, String> all) {
		return all.entrySet().stream().filter(each -> each.getKey().startsWith(CHOICE) && !each.getValue().isEmpty())
			.map(each -> new Resolution(each.getKey().substring(CHOICE.length()), Clash.Choice.valueOf(each.getValue()))).toList();
	}

	@PostMapping("/revision")
	String revise(@PathVariable ScenarioId id, @RequestParam long version,
			@RequestParam @Size(max = 200) @Pattern(regexp = Step.NAME, message = Step.NO_NAME) String name, @RequestParam String effectiveOn,
			@RequestParam(defaultValue = "false") boolean studio, Model model, RedirectAttributes redirect, HttpServletResponse response) {
		model.addAttribute("typedName", name);
		model.addAttribute("typedDay", effectiveOn);
		return answer(id, studio, "decision.done.revision", () -> decisions.revise(id, version, name, Times.day("effectiveOn", effectiveOn)), model, redirect, response);
	}

	@PostMapping("/branches")
	String branch(@PathVariable ScenarioId id,
			@RequestParam @Size(max = 200) @Pattern(regexp = "|" + Step.NAME, message = Step.NO_NAME) @Nullable String name, Model model,
			RedirectAttributes redirect, HttpServletResponse response) {
		try {
			Scenario branch = decisions.branch(id, name);
			redirect.addFlashAttribute("done", text("decision.done.branch"));
			return "redirect:/scenarios/" + branch.id();
		} catch (OrgloomProblem refusal) {
			return refused(id, refusals.of(refusal), model, response);
		}
	}

	@PostMapping("/comments")
	String comment(@PathVariable ScenarioId id, @RequestParam(defaultValue = "") String text, Model model, RedirectAttributes redirect,
			HttpServletResponse response) {
		model.addAttribute("typedText", text);
		return answer(id, false, "decision.done.comment", () -> deliberation.comment(id, text), model, redirect, response);
	}

	@PostMapping("/consultations")
	String consult(@PathVariable ScenarioId id, @Valid @ModelAttribute("consultation") ConsultationForm form, BindingResult errors,
			@RequestParam(defaultValue = "false") boolean studio, Model model, RedirectAttributes redirect, HttpServletResponse response) {
		if (errors.hasErrors()) {
			return refused(id, text("decision.consultation.error"), model, response);
		}
		return answer(id, studio, "decision.done.consultation", () -> deliberation.consult(id, form.consultation()), model, redirect, response);
	}

	@PostMapping("/consultations/{number}/removal")
	String remove(@PathVariable ScenarioId id, @PathVariable long number, @RequestParam(defaultValue = "false") boolean studio, Model model,
			RedirectAttributes redirect, HttpServletResponse response) {
		return answer(id, studio, "decision.done.removal", () -> {
			deliberation.remove(id, number);
			return number;
		}, model, redirect, response);
	}

	private String answer(ScenarioId id, boolean studio, String done, Supplier<?> work, Model model, RedirectAttributes redirect, HttpServletResponse response) {
		Object worked;
		try {
			worked = work.get();
		} catch (BaseMovedOn moved) {
			// what stands against it on the day that was asked for, not on that of its base
			model.addAttribute("standing", moved.conflicts());
			return refused(id, refusals.of(moved), model, response);
		} catch (ConflictsUnanswered open) {
			model.addAttribute("clashes", open.clashes());
			return refused(id, refusals.of(open), model, response);
		} catch (OrgloomProblem refusal) {
			model.addAttribute("benchOpen", refusal instanceof BenchNotCleared);
			return refused(id, refusals.of(refusal), model, response);
		}
		redirect.addFlashAttribute("done", worked instanceof Scenario scenario ? text(panel.isAhead(scenario) ? ahead(done) : done, figures.day(scenario.effectiveOn())) : text(done));
		return "redirect:/scenarios/" + id + (studio ? "#decision" : "/decision");
	}

	/** The page once more, with what was typed and why it was refused. */
	private String refused(ScenarioId id, String refusal, Model model, HttpServletResponse response) {
		model.addAttribute("refusal", refusal);
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		panel.fill(id, model, false);
		return "scenario/decision";
	}

	/** What is put into force for a day ahead does not hold yet. */
	private static String ahead(String done) {
		return done.equals(DONE + Decision.APPLICATION) ? done + ".AHEAD" : done;
	}

	private String text(String key, Object... values) {
		return texts.getMessage(key, values, LocaleContextHolder.getLocale());
	}
}
