package io.orgloom.web;

import io.orgloom.graph.Ledger;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Home, sign-in, and what the product is made of. */
@Controller
class HomePages {

	private final List<HomeTile> tiles;
	private final Ledger ledger;

	HomePages(List<HomeTile> tiles, Ledger ledger) {
		this.tiles = tiles;
		this.ledger = ledger;
	}

	@GetMapping("/")
	String home(Model model) {
		model.addAttribute("empty", ledger.last() == 0);
		model.addAttribute("tiles", tiles.stream().map(HomeTile::show).filter(Objects::nonNull).toList());
		return "web/home";
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
