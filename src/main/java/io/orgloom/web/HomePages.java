package io.orgloom.web;

import io.orgloom.graph.Ledger;
import io.orgloom.graph.Readiness;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Home, sign-in, and what the product is made of. */
@Controller
class HomePages {

	private final List<HomeTile> tiles;
	private final Ledger ledger;
	private final Readiness readiness;

	HomePages(List<HomeTile> tiles, Ledger ledger, Readiness readiness) {
		this.tiles = tiles;
		this.ledger = ledger;
		this.readiness = readiness;
	}

	@GetMapping("/")
	String home(Model model) {
		model.addAttribute("empty", ledger.last() == 0);
		model.addAttribute("tiles", tiles.stream().map(HomeTile::show).filter(Objects::nonNull).toList());
		return "web/home";
	}

	/** The notice of what is still being recorded, once it says something else than the page shows. */
	@GetMapping("/following")
	Object following(@RequestParam String shown) {
		String following = readiness.following();
		return shown.equals(following) ? ResponseEntity.noContent().build()
				: new ModelAndView("web/following :: notice", Collections.singletonMap("following", following));
	}

	@GetMapping("/sign-in")
	String signIn() {
		return "web/sign-in";
	}

	@GetMapping("/about")
	String about() {
		return "web/about";
	}
}
