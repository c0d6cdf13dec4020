package io.orgloom.access.web;

import io.orgloom.access.PersonalRead;
import io.orgloom.access.ReadLog;
import io.orgloom.graph.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who read whose personal data, for auditors to look through. */
@Controller
class ReadLogPages {

	private static final int PAGE = 50;
	/** So many codes of one entry are shown at once; more are opened. */
	private static final int CODES = 5;

	private final ReadLog log;

	ReadLogPages(ReadLog log) {
		this.log = log;
	}

	@GetMapping("/read-log")
	String reads(@RequestParam @Nullable String subject, @RequestParam @Nullable String actor, @RequestParam @Nullable String after, Model model) {
		Page<PersonalRead> page = log.reads(subject, actor, Page.key(after), PAGE);
		model.addAttribute("subject", subject);
		model.addAttribute("actor", actor);
		model.addAttribute("reads", page.items());
		model.addAttribute("next", page.next());
		model.addAttribute("codes", CODES);
		return "access/read-log";
	}
}
