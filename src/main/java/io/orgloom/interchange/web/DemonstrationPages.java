package io.orgloom.interchange.web;

import io.orgloom.interchange.DemonstrationLoader;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/** The button of an empty installation that loads the demonstration. */
@Controller
class DemonstrationPages {

	private final DemonstrationLoader loader;

	DemonstrationPages(DemonstrationLoader loader) {
		this.loader = loader;
	}

	@PostMapping("/demonstration")
	String load() {
		loader.begin();
		return "redirect:/";
	}
}
