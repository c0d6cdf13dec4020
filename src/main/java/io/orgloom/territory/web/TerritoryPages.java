package io.orgloom.territory.web;

import io.orgloom.graph.AsOf;
import io.orgloom.graph.Times;
import io.orgloom.territory.AdministrativeUnit;
import io.orgloom.territory.Territory;
import io.orgloom.territory.UnitCode;
import io.orgloom.territory.UnitLevel;
import io.orgloom.territory.UnitSearch;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.util.UriComponentsBuilder;

/** Administrative units of a day, on a map and in a table. */
@Controller
class TerritoryPages {

	private static final int PAGE = 100;

	private final Territory territory;
	private final Times times;

	TerritoryPages(Territory territory, Times times) {
		this.territory = territory;
		this.times = times;
	}

	/** What the address of the page holds; blank is nothing. Public methods are what templates can call. */
	record View(@Nullable String view, @Nullable String level, @Nullable String within, @Nullable String q, @Nullable String after) {

		public boolean table() {
			return "table".equals(view) || text() != null;
		}

		public UnitLevel onLevel() {
			return Arrays.stream(UnitLevel.values()).filter(each -> each.name().equals(level)).findFirst().orElse(UnitLevel.COMMUNE);
		}

		public @Nullable UnitCode scope() {
			return within == null || within.isBlank() ? null : new UnitCode(within.strip());
		}

		public @Nullable String text() {
			return q == null || q.isBlank() ? null : q.strip();
		}

		public String start() {
			return after == null ? "" : after;
		}
	}

	@GetMapping("/territory")
	String territory(@ModelAttribute("view") View view, AsOf asOf, Model model) {
		days(asOf, model);
		List<AdministrativeUnit> districts = districts(asOf);
		model.addAttribute("districts", districts);
		model.addAttribute("levels", UnitLevel.values());
		model.addAttribute("mapSource", source(view, asOf));
		if (view.table()) {
			table(view, asOf, model);
		}
		return "territory/territory";
	}

	private static String source(View view, AsOf asOf) {
		UriComponentsBuilder map = UriComponentsBuilder.fromPath("/api/territory/map").queryParam("level", view.onLevel()).queryParam("on", asOf.on());
		return (view.scope() == null ? map : map.queryParam("within", view.scope())).encode().toUriString();
	}

	/** The days the date control stops at, and the day shown. */
	private void days(AsOf asOf, Model model) {
		List<LocalDate> days = territory.eventDays(asOf.known());
		model.addAttribute("days", days);
		model.addAttribute("on", asOf.on());
		model.addAttribute("today", times.today());
		model.addAttribute("empty", days.isEmpty());
	}

	private List<AdministrativeUnit> districts(AsOf asOf) {
		return territory.units(UnitSearch.all(null, UnitLevel.DISTRICT), asOf).stream().sorted(Comparator.comparing(AdministrativeUnit::name)).toList();
	}

	private void table(View view, AsOf asOf, Model model) {
		UnitSearch search = new UnitSearch(view.scope(), view.onLevel(), null, view.text(), PAGE + 1, view.start());
		List<AdministrativeUnit> found = new ArrayList<>(territory.units(search, asOf));
		boolean more = found.size() > PAGE;
		List<AdministrativeUnit> page = more ? found.subList(0, PAGE) : found;
		model.addAttribute("units", page);
		model.addAttribute("next", more ? page.getLast().code().value() : null);
		model.addAttribute("names", names(page, asOf));
	}

	/** Names of the units that those of the page lie in, by code. */
	private Map<String, String> names(List<AdministrativeUnit> page, AsOf asOf) {
		return page.stream().map(AdministrativeUnit::parent).filter(Objects::nonNull).collect(Collectors.toCollection(TreeSet::new)).stream()
			.collect(Collectors.toMap(UnitCode::value, parent -> territory.unit(parent, asOf).name()));
	}
}
