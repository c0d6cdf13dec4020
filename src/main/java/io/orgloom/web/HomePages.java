package io.orgloom.web;

import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Home, sign-in, and what the product is made of. */
@Controller
class HomePages {

	private final List<HomeTile> tiles;

	HomePages(List<HomeTile> tiles) {
		this.tiles = tiles;
	}

	@GetMapping("/")
	String home(Model model) {
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
