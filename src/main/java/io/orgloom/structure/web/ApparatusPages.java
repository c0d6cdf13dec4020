package io.orgloom.structure.web;

import io.orgloom.access.Access;
import io.orgloom.access.ReadPurpose;
import io.orgloom.access.Role;
import io.orgloom.graph.AsOf;
import io.orgloom.graph.Page;
import io.orgloom.graph.Times;
import io.orgloom.structure.Apparatus;
import io.orgloom.structure.CrossLine;
import io.orgloom.structure.Hierarchy;
import io.orgloom.structure.OrgUnit;
import io.orgloom.structure.OrgUnitCode;
import io.orgloom.structure.OrgUnitKind;
import io.orgloom.structure.OrgUnitSearch;
import io.orgloom.structure.Structure;
import io.orgloom.structure.Totals;
import io.orgloom.structure.findings.ApparatusReview;
import io.orgloom.structure.findings.FindingKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** The apparatus: each hierarchy as a hanging list and a tree, and lists of what fits some wishes. */
@Controller
class ApparatusPages {

	private static final int PAGE = 100;
	/** So many cards of one kind stand side by side; more are one card that leads to their list. */
	private static final int CARDS = 12;
	/** So many lines beside the hierarchy are listed. */
	private static final int LINES = 200;

	/** Findings that take nobody's personal data. */
	private static final Set<FindingKind> OF_ALL = EnumSet.complementOf(EnumSet.of(FindingKind.PAST_RETIREMENT));
	private static final ReadPurpose DOOR = new ReadPurpose("GET /org-units", null);

	private final Structure structure;
	private final Apparatus apparatus;
	private final ApparatusReview review;
	private final Access access;
	private final Times times;

	ApparatusPages(Structure structure, Apparatus apparatus, ApparatusReview review, Access access, Times times) {
		this.structure = structure;
		this.apparatus = apparatus;
		this.review = review;
		this.access = access;
		this.times = times;
	}

	/**
	 * What somebody wants to see.
	 *
	 * @param unit the unit to look at from the top; the first root where it is not said
	 * @param finding only units that have such a fault
	 * @param lines "dotted" where lines beside the hierarchy are wanted too
	 */
	record View(@Nullable Hierarchy hierarchy, @Nullable OrgUnitCode unit, @Nullable OrgUnitKind kind, @Nullable String q, @Nullable FindingKind finding,
			@Nullable String lines, @Nullable String after) {

		private static final String DOTTED = "dotted";

		Hierarchy onHierarchy() {
			return hierarchy == null ? Hierarchy.PARTY : hierarchy;
		}

		public @Nullable String text() {
			return q == null || q.isBlank() ? null : q.strip();
		}

		public boolean list() {
			return kind != null || finding != null || text() != null;
		}

		public boolean dotted() {
			return DOTTED.equals(lines);
		}

		/** The same wishes at an address. */
		public String at(String path, LocalDate on, @Nullable FindingKind fault, @Nullable String from) {
			return new View(hierarchy, unit, kind, q, fault, lines, from).address(path, on);
		}

		/** The same with lines beside the hierarchy, or without them. */
		public String turned(LocalDate on) {
			return new View(hierarchy, unit, kind, q, finding, dotted() ? null : DOTTED, after).address("/org-units", on);
		}

		/** The hierarchy from a unit down, or its units of one kind; from the top where no unit is said. */
		public String from(@Nullable OrgUnitCode top, @Nullable OrgUnitKind only, LocalDate on) {
			return new View(onHierarchy(), top, only, null, null, lines, null).address("/org-units", on);
		}

		/** What is not wished for is left out, since a blank code would be a wrong one. */
		private String address(String path, LocalDate on) {
			Map<String, @Nullable Object> wishes = new LinkedHashMap<>();
			wishes.put("on", on);
			wishes.put("hierarchy", hierarchy);
			wishes.put("unit", unit);
			wishes.put("kind", kind);
			wishes.put("q", text());
			wishes.put("finding", finding);
			wishes.put("lines", dotted() ? DOTTED : null);
			wishes.put("after", after);
			wishes.values().removeIf(Objects::isNull);
			UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
			wishes.keySet().forEach(name -> address.queryParam(name, "{" + name + "}"));
			return address.encode().buildAndExpand(wishes).toUriString();
		}

		OrgUnitSearch search(int limit) {
			return new OrgUnitSearch(unit, hierarchy, kind, text(), limit, Page.key(after));
		}
	}

	/** Units of one kind below the unit looked at: as cards, or as how many they are. */
	record Cards(OrgUnitKind kind, List<OrgUnit> units, boolean counted) {
	}

	@GetMapping("/org-units")
	String apparatus(@ModelAttribute("view") View view, AsOf asOf, Model model) {
		model.addAttribute("on", asOf.on());
		model.addAttribute("today", times.today());
		model.addAttribute("days", apparatus.eventDays(asOf));
		model.addAttribute("hierarchy", view.onHierarchy());
		model.addAttribute("hierarchies", Hierarchy.values());
		model.addAttribute("kinds", OrgUnitKind.values());
		model.addAttribute("findings", access.mayAny(Role.PERSONNEL_OFFICER) ? EnumSet.allOf(FindingKind.class) : OF_ALL);
		model.addAttribute("mayImport", access.mayAny(Role.ADMINISTRATOR));
		if (view.list()) {
			list(view, asOf, model);
		} else {
			tree(view, asOf, model);
		}
		return "structure/apparatus";
	}

	private void list(View view, AsOf asOf, Model model) {
		OrgUnitSearch search = view.search(PAGE + 1);
		List<OrgUnit> found = view.finding() == null ? structure.units(search, asOf) : review.units(search, view.finding(), asOf, DOOR);
		Page<OrgUnit> page = Page.of(found, PAGE, unit -> unit.code().value());
		model.addAttribute("units", page.items());
		model.addAttribute("next", page.next());
		model.addAttribute("names", names(page.items(), asOf));
	}

	private void tree(View view, AsOf asOf, Model model) {
		List<OrgUnit> roots = apparatus.roots(view.onHierarchy(), asOf);
		OrgUnit top = view.unit() == null ? roots.stream().findFirst().orElse(null) : structure.unit(view.unit(), asOf);
		model.addAttribute("roots", roots);
		model.addAttribute("top", top);
		if (top == null) {
			return;
		}
		List<OrgUnit> below = apparatus.below(top.code(), view.onHierarchy(), asOf);
		List<Cards> cards = cards(below);
		List<OrgUnitCode> drawn = cards.stream().filter(kind -> !kind.counted()).flatMap(kind -> kind.units().stream()).map(OrgUnit::code).toList();
		Map<OrgUnitCode, Totals> totals = new HashMap<>(apparatus.totals(codes(below), view.onHierarchy(), asOf));
		totals.put(top.code(), totals.values().stream().reduce(Totals.of(top), Totals::plus));
		model.addAttribute("below", below);
		model.addAttribute("cards", cards);
		Map<OrgUnitCode, List<OrgUnit>> secondBelow = apparatus.below(drawn, view.onHierarchy(), asOf);
		model.addAttribute("secondBelow", secondBelow);
		model.addAttribute("totals", totals);
		model.addAttribute("names", names(List.of(top), asOf));
		if (view.dotted()) {
			Stream<OrgUnitCode> third = secondBelow.values().stream().flatMap(List::stream).map(OrgUnit::code);
			lines(Stream.of(Stream.of(top.code()), drawn.stream(), third).flatMap(codes -> codes).collect(Collectors.toSet()), asOf, model);
		}
	}

	/** Lines that touch the units of the picture. */
	private void lines(Set<OrgUnitCode> shown, AsOf asOf, Model model) {
		List<CrossLine> lines = apparatus.crossLines(shown, CARDS, LINES + 1, asOf);
		model.addAttribute("shown", shown);
		model.addAttribute("lines", lines.subList(0, Math.min(LINES, lines.size())));
		model.addAttribute("moreLines", lines.size() > LINES);
		model.addAttribute("lineKinds", CrossLine.Kind.values());
		model.addAttribute("mayReadChanges", access.mayAny(Role.ADMINISTRATOR, Role.APPROVER, Role.AUDITOR));
	}

	private static List<OrgUnitCode> codes(List<OrgUnit> units) {
		return units.stream().map(OrgUnit::code).toList();
	}

	private static List<Cards> cards(List<OrgUnit> below) {
		Map<OrgUnitKind, List<OrgUnit>> kinds = new LinkedHashMap<>();
		below.forEach(unit -> kinds.computeIfAbsent(unit.kind(), kind -> new ArrayList<>()).add(unit));
		return kinds.entrySet().stream().map(entry -> new Cards(entry.getKey(), entry.getValue(), entry.getValue().size() > CARDS)).toList();
	}

	/** How many of the units looked at have each fault; who is past retirement is left to those who ask for it, since every look at it is written down. */
	@GetMapping("/org-units/finding-counts")
	String counts(@ModelAttribute("view") View view, AsOf asOf, Model model) {
		model.addAttribute("on", asOf.on());
		model.addAttribute("counts", review.counts(view.search(0), OF_ALL, asOf, DOOR));
		return "structure/findings :: counts";
	}

	/** The rows of the tree directly below a unit, for one who opens it. */
	@GetMapping("/org-units/{code}/below")
	String below(@PathVariable OrgUnitCode code, @RequestParam Hierarchy hierarchy, @RequestParam(defaultValue = "2") int level, AsOf asOf, Model model) {
		List<OrgUnit> below = apparatus.below(code, hierarchy, asOf);
		model.addAttribute("on", asOf.on());
		model.addAttribute("hierarchy", hierarchy);
		model.addAttribute("level", level);
		model.addAttribute("below", below);
		model.addAttribute("totals", apparatus.totals(codes(below), hierarchy, asOf));
		return "structure/rows";
	}

	/** Names of the units above some units, by code. */
	private Map<String, String> names(List<OrgUnit> units, AsOf asOf) {
		Map<String, String> names = new TreeMap<>();
		structure.units(units.stream().map(unit -> unit.parent().orElse(null)).filter(Objects::nonNull).distinct().toList(), asOf)
			.forEach(unit -> names.put(unit.code().value(), unit.name()));
		return names;
	}
}
