package io.orgloom.structure.web;

import io.orgloom.access.Access;
import io.orgloom.access.ReadPurpose;
import io.orgloom.access.Role;
import io.orgloom.graph.AsOf;
import io.orgloom.graph.Change;
import io.orgloom.graph.Ledger;
import io.orgloom.graph.Times;
import io.orgloom.structure.AgencyTile;
import io.orgloom.structure.Apparatus;
import io.orgloom.structure.OrgFunction;
import io.orgloom.structure.OrgUnit;
import io.orgloom.structure.OrgUnitCode;
import io.orgloom.structure.Position;
import io.orgloom.structure.PositionCode;
import io.orgloom.structure.PostHolders;
import io.orgloom.structure.Structure;
import io.orgloom.structure.StructureHistory;
import io.orgloom.structure.findings.ApparatusReview;
import io.orgloom.structure.findings.FindingSource.Found;
import io.orgloom.structure.findings.OrgUnitFinding;
import io.orgloom.territory.Territory;
import io.orgloom.territory.UnitCode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One committee or agency, and one post: what holds on a day, its places, lines and history. */
@Controller
class OrgUnitPages {

	/** More posts than any single unit has. */
	private static final int POSTS = 500;
	private static final String DOOR = "GET /org-units/{code}";

	private final Structure structure;
	private final Apparatus apparatus;
	private final ApparatusReview review;
	private final PostHolders holders;
	private final List<AgencyTile> tiles;
	private final Territory territory;
	private final Ledger ledger;
	private final Access access;
	private final Times times;

	OrgUnitPages(Structure structure, Apparatus apparatus, ApparatusReview review, PostHolders holders, List<AgencyTile> tiles, Territory territory, Ledger ledger, Access access, Times times) {
		this.structure = structure;
		this.apparatus = apparatus;
		this.review = review;
		this.holders = holders;
		this.tiles = tiles;
		this.territory = territory;
		this.ledger = ledger;
		this.access = access;
		this.times = times;
	}

	@GetMapping("/org-units/{code}")
	String unit(@PathVariable OrgUnitCode code, AsOf asOf, Model model) {
		List<StructureHistory> history = structure.history(code, asOf.known());
		describe(code.value(), history, "name", asOf, model);
		model.addAttribute("descents", structure.lineage(code, asOf.on(times.today())));
		OrgUnit unit = standing(history, asOf.on()) ? structure.unit(code, asOf) : null;
		model.addAttribute("unit", unit);
		if (unit != null) {
			describe(unit, asOf, model);
		}
		model.addAttribute("names", names(targets(history, unit), asOf));
		return "structure/org-unit";
	}

	private void describe(OrgUnit unit, AsOf asOf, Model model) {
		List<Position> posts = structure.positions(unit.code(), false, null, "", POSTS, asOf).stream()
			.sorted(Comparator.comparing(Position::role).thenComparing(post -> post.code().value())).toList();
		List<OrgFunction> functions = structure.functions(List.of(unit.code()), asOf);
		List<Position> seats = apparatus.seatsOn(unit.code(), asOf);
		model.addAttribute("posts", posts);
		model.addAttribute("holders", holders.of(Stream.concat(posts.stream(), seats.stream()).map(Position::code).distinct().toList(), DOOR, asOf));
		Map<Boolean, List<OrgUnitFinding>> findings = review(unit, asOf, model);
		model.addAttribute("faults", findings.get(true));
		model.addAttribute("others", findings.get(false));
		model.addAttribute("below", apparatus.below(unit.code(), unit.hierarchy(), asOf));
		model.addAttribute("links", structure.links(unit.code(), asOf));
		model.addAttribute("tiles", tiles.stream().map(tile -> tile.show(unit.code(), asOf)).filter(Objects::nonNull).toList());
		model.addAttribute("functions", functions);
		model.addAttribute("seats", seats);
		model.addAttribute("totals", apparatus.totals(List.of(unit.code()), unit.hierarchy(), asOf).get(unit.code()));
	}

	/** Faults, and what is met or not known; people among the holders, who are shown and written down before, are no further reading. */
	private Map<Boolean, List<OrgUnitFinding>> review(OrgUnit unit, AsOf asOf, Model model) {
		Found found = review.findings(unit.code(), asOf, new ReadPurpose(DOOR, null, true));
		model.addAttribute("withheld", found.withheld());
		return found.findings().stream().collect(Collectors.partitioningBy(OrgUnitFinding::isFault));
	}

	@GetMapping("/positions/{code}")
	String position(@PathVariable PositionCode code, AsOf asOf, Model model) {
		List<StructureHistory> history = structure.history(code, asOf.known());
		describe(code.value(), history, "title", asOf, model);
		model.addAttribute("descents", structure.lineage(code, asOf.on(times.today())));
		Position post = standing(history, asOf.on()) ? structure.position(code, asOf) : null;
		model.addAttribute("post", post);
		if (post != null) {
			model.addAttribute("holders", holders.of(List.of(code), "GET /positions/{code}", asOf));
			model.addAttribute("superiors", apparatus.superiors(post, asOf));
			model.addAttribute("subordinates", apparatus.subordinates(code, asOf));
		}
		model.addAttribute("names", names(history.stream().map(StructureHistory::target).filter(Objects::nonNull).toList(), asOf));
		return "structure/position";
	}

	/** @param name the value of the core state that names it */
	private void describe(String code, List<StructureHistory> history, String name, AsOf asOf, Model model) {
		List<StructureHistory> life = history.stream().filter(line -> "core".equals(line.aspect())).toList();
		model.addAttribute("code", code);
		model.addAttribute("on", asOf.on());
		model.addAttribute("today", times.today());
		model.addAttribute("life", life);
		model.addAttribute("name", life.stream().filter(line -> line.holdsOn(asOf.on())).findFirst().or(() -> life.stream().max(Comparator.comparing(StructureHistory::from)))
			.map(line -> String.valueOf(line.values().get(name))).orElse(code));
		model.addAttribute("history", history);
		model.addAttribute("days", history.stream().flatMap(line -> Stream.of(line.from(), line.until())).filter(Objects::nonNull).distinct().sorted().toList());
		model.addAttribute("changes", ledger.changes(history.stream().map(StructureHistory::change).distinct().toList()).values().stream()
			.sorted(Comparator.comparing(Change::number).reversed()).toList());
		model.addAttribute("mayEdit", access.mayAny(Role.ADMINISTRATOR) && standing(history, asOf.on()));
		model.addAttribute("mayReadChanges", access.mayAny(Role.ADMINISTRATOR, Role.APPROVER, Role.AUDITOR));
	}

	private static boolean standing(List<StructureHistory> history, LocalDate day) {
		return history.stream().anyMatch(line -> "core".equals(line.aspect()) && line.holdsOn(day));
	}

	private static List<String> targets(List<StructureHistory> history, @Nullable OrgUnit unit) {
		Stream<String> parents = unit == null ? Stream.of() : unit.parents().values().stream().map(OrgUnitCode::value);
		return Stream.concat(parents, history.stream().map(StructureHistory::target).filter(Objects::nonNull)).distinct().toList();
	}

	/** Names of administrative and org units and titles of posts that stand on the day, by code. */
	private Map<String, String> names(Collection<String> codes, AsOf asOf) {
		Map<String, String> names = new TreeMap<>();
		territory.units(codes.stream().filter(UnitCode::isCode).map(UnitCode::new).toList(), asOf).forEach(unit -> names.put(unit.code().value(), unit.name()));
		structure.units(codes.stream().filter(OrgUnitCode::isCode).map(OrgUnitCode::new).toList(), asOf).forEach(unit -> names.put(unit.code().value(), unit.name()));
		structure.positions(codes.stream().filter(OrgUnitCode::isCode).map(PositionCode::new).toList(), asOf)
			.forEach(post -> names.putIfAbsent(post.code().value(), post.title()));
		return names;
	}
}
