package io.orgloom.interchange.web;

import io.orgloom.access.Access;
import io.orgloom.access.NotGranted;
import io.orgloom.access.Role;
import io.orgloom.interchange.Upload;
import io.orgloom.interchange.patch.PatchRefused;
import io.orgloom.interchange.patch.ScenarioIntake;
import io.orgloom.interchange.patch.ScenarioIntake.TakenIn;
import io.orgloom.problem.OrgloomProblem;
import io.orgloom.web.RefusalTexts;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The page on which a scenario of another installation comes in. */
@Controller
class ScenarioImportPages {

	private static final int SHOWN = 500;

	private final ScenarioIntake intake;
	private final ProblemTexts texts;
	private final Access access;
	private final RefusalTexts refusals;

	ScenarioImportPages(ScenarioIntake intake, ProblemTexts texts, Access access, RefusalTexts refusals) {
		this.refusals = refusals;
		this.intake = intake;
		this.texts = texts;
		this.access = access;
	}

	@GetMapping("/scenarios/import")
	String page(Model model) {
		model.addAttribute("mayPlan", access.mayAny(Role.PLANNER));
		return "interchange/scenario-import";
	}

	@PostMapping("/scenarios/import")
	String takeIn(@RequestParam MultipartFile file, Model model, HttpServletResponse response) throws IOException {
		try {
			TakenIn taken = intake.takeIn(new Upload(file.getOriginalFilename() == null ? "" : file.getOriginalFilename(), file.getBytes()));
			if (taken.differences().isEmpty()) {
				return "redirect:/scenarios/" + taken.id();
			}
			model.addAttribute("taken", taken);
		} catch (PatchRefused refused) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			model.addAttribute("problems", refused.problems().stream().limit(SHOWN).map(texts::line).toList());
			model.addAttribute("all", refused.problems().size());
		} catch (NotGranted forbidden) {
			throw forbidden;
		} catch (OrgloomProblem refusal) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			model.addAttribute("problems", List.of());
			model.addAttribute("refusal", refusals.of(refusal));
		}
		return page(model);
	}
}
