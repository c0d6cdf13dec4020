package io.orgloom.changes.web;

import io.orgloom.access.Access;
import io.orgloom.access.Role;
import io.orgloom.changes.ChangeLog;
import io.orgloom.graph.Change;
import io.orgloom.graph.Content;
import io.orgloom.graph.Effect;
import io.orgloom.graph.Fact;
import io.orgloom.graph.FactType;
import io.orgloom.problem.OrgloomProblem;
import io.orgloom.web.RefusalTexts;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Every Change with what it found and what it left, and the button that takes one back. */
@Controller
class ChangePages {

	private static final int PAGE = 50;
	private static final int EFFECTS = 200;
	private static final int LONGEST_VALUE = 120;

	private final ChangeLog log;
	private final Access access;
	private final MessageSource texts;
	private final RefusalTexts refusals;

	ChangePages(ChangeLog log, Access access, MessageSource texts, RefusalTexts refusals) {
		this.refusals = refusals;
		this.log = log;
		this.access = access;
		this.texts = texts;
	}

	/**
	 * What a Change did in one slot, ready to be shown.
	 *
	 * @param kind the relationship, or the aspect of a state
	 */
	record Line(String source, boolean unit, String kind, List<Side> before, List<Side> after) {
	}

	/** One fact before or after: its days and what it says. */
	record Side(LocalDate from, @Nullable LocalDate until, @Nullable String target, Map<String, Object> values) {
	}

	@GetMapping("/changes")
	String changes(@RequestParam(defaultValue = "9223372036854775807") long before, Model model) {
		List<Change> found = new ArrayList<>(log.changes(before, PAGE + 1));
		List<Change> page = found.size() > PAGE ? found.subList(0, PAGE) : found;
		model.addAttribute("changes", page);
		model.addAttribute("next", found.size() > PAGE ? page.getLast().number() : null);
		return "changes/changes";
	}

	@GetMapping("/changes/{number}")
	String change(@PathVariable long number, Model model) {
		show(number, EFFECTS, model);
		return "changes/change";
	}

	/** The first lines of a Change, for the list. */
	@GetMapping("/changes/{number}/effects")
	String effects(@PathVariable long number, Model model) {
		show(number, 12, model);
		return "changes/change :: effects";
	}

	private void show(long number, int limit, Model model) {
		model.addAttribute("change", log.change(number));
		List<Line> lines = log.effects(number, limit + 1).stream().map(ChangePages::line).toList();
		model.addAttribute("more", lines.size() > limit);
		model.addAttribute("lines", lines.size() > limit ? lines.subList(0, limit) : lines);
		model.addAttribute("mayRevert", access.mayAny(Role.ADMINISTRATOR));
	}

	@PostMapping("/changes/{number}/revert")
	String revert(@PathVariable long number, @RequestParam(defaultValue = "") String reason, @RequestParam(defaultValue = "false") boolean sure, Model model,
			RedirectAttributes redirect, HttpServletResponse response) {
		if (reason.isBlank() || !sure) {
			model.addAttribute("refusal", texts.getMessage(reason.isBlank() ? "edit.error.reason" : "change.revert.unsure", null, LocaleContextHolder.getLocale()));
		} else {
			try {
				Change counter = log.revert(number, reason.strip());
				redirect.addFlashAttribute("done", texts.getMessage("change.reverted", new Object[] {String.valueOf(number), String.valueOf(counter.number())},
						LocaleContextHolder.getLocale()));
				return "redirect:/changes/" + counter.number();
			} catch (OrgloomProblem refusal) {
				model.addAttribute("refusal", refusals.of(refusal));
			}
		}
		model.addAttribute("reason", reason);
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		show(number, EFFECTS, model);
		return "changes/change";
	}

	private static Line line(Effect effect) {
		Content content = (effect.before().isEmpty() ? effect.after() : effect.before()).getFirst().content();
		String kind = content.type().isState() ? String.valueOf(content.properties().getOrDefault(FactType.ASPECT, "")) : content.type().relationship();
		return new Line(content.source(), "AdministrativeUnit".equals(content.type().sourceLabel()), kind, effect.before().stream().map(ChangePages::side).toList(),
				effect.after().stream().map(ChangePages::side).toList());
	}

	private static Side side(Fact fact) {
		Content content = fact.content();
		Map<String, Object> values = new LinkedHashMap<>();
		(content.type().isState() ? content.state() : content.properties()).forEach((name, value) -> values.put(name, shortened(value)));
		values.remove("hierarchy");
		return new Side(fact.interval().from(), fact.interval().until(), content.type().isState() ? null : content.target(), values);
	}

	private static Object shortened(Object value) {
		return value instanceof String text && text.length() > LONGEST_VALUE ? text.substring(0, LONGEST_VALUE) + "…" : value;
	}
}
