package io.orgloom.scenario.web;

import io.orgloom.problem.OrgloomProblem;
import io.orgloom.scenario.ScenarioCompatibility;
import io.orgloom.web.RefusalTexts;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Whether two scenarios can both be put into force: a sentence first, then what keeps them apart. */
@Controller
class CompatibilityPages {

	private final ScenarioCompatibility compatibility;
	private final RefusalTexts refusals;

	CompatibilityPages(ScenarioCompatibility compatibility, RefusalTexts refusals) {
		this.compatibility = compatibility;
		this.refusals = refusals;
	}

	@GetMapping("/scenarios/compatibility")
	String page(@RequestParam(defaultValue = "") List<String> ids, Model model, RedirectAttributes redirect) {
		try {
			model.addAttribute("tested", compatibility.of(ids));
			return "scenario/compatibility";
		} catch (OrgloomProblem refusal) {
			// others can be chosen where they were chosen
			redirect.addFlashAttribute("refusal", refusals.of(refusal));
			return "redirect:/scenarios";
		}
	}
}
