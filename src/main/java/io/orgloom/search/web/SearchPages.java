package io.orgloom.search.web;

import io.orgloom.graph.AsOf;
import io.orgloom.graph.Times;
import io.orgloom.search.SearchGroup;
import io.orgloom.search.Searching;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What the search field suggests while somebody types, and the page of results. */
@Controller
class SearchPages {

	private static final int SUGGESTED = 5;
	private static final int OF_EACH_KIND = 10;
	private static final int OF_ONE_KIND = 200;

	private final Searching searching;
	private final Times times;

	SearchPages(Searching searching, Times times) {
		this.searching = searching;
		this.times = times;
	}

	@GetMapping("/search")
	String search(@RequestParam(defaultValue = "") String q, @RequestParam @Nullable String kind, AsOf asOf, Model model) {
		String only = kind == null || kind.isBlank() ? null : kind;
		describe(q, searching.find(q, only, only == null ? OF_EACH_KIND : OF_ONE_KIND, asOf), asOf, model);
		model.addAttribute("kind", only);
		return "search/search";
	}

	/**
	 * @param kind only these, in this order; none for all
	 * @param list id of the list they are shown in, so that their own differ from those of other lists
	 */
	@GetMapping("/search/suggestions")
	String suggestions(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "") List<String> kind, @RequestParam(defaultValue = "found") String list, AsOf asOf,
			Model model) {
		List<SearchGroup> found = kind.isEmpty() ? searching.find(q, null, SUGGESTED, asOf)
				: kind.stream().flatMap(only -> searching.find(q, only, OF_EACH_KIND, asOf).stream()).toList();
		describe(q, found, asOf, model);
		model.addAttribute("everything", kind.isEmpty());
		model.addAttribute("list", list);
		return "search/suggestions";
	}

	private void describe(String q, List<SearchGroup> groups, AsOf asOf, Model model) {
		model.addAttribute("q", q.strip());
		model.addAttribute("groups", groups);
		model.addAttribute("found", groups.stream().mapToInt(group -> group.items().size()).sum());
		model.addAttribute("on", asOf.on());
		model.addAttribute("today", times.today());
	}
}
