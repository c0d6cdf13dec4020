package io.orgloom.structure.web;

import io.orgloom.graph.AsOf;
import io.orgloom.graph.InvalidPage;
import io.orgloom.graph.Page;
import io.orgloom.structure.Descent;
import io.orgloom.structure.Apparatus;
import io.orgloom.structure.Hierarchy;
import io.orgloom.structure.OrgFunction;
import io.orgloom.structure.OrgUnitCode;
import io.orgloom.structure.StructureHistory;
import io.orgloom.structure.OrgUnitKind;
import io.orgloom.structure.OrgUnitLink;
import io.orgloom.structure.OrgUnitSearch;
import io.orgloom.structure.PlacedOrgUnit;
import io.orgloom.structure.Structure;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Committees, agencies and other org units for programs. */
@RestController
@RequestMapping("/api/org-units")
class OrgUnitApi {

	private static final int DEEPEST = 12;

	private final Structure structure;
	private final Apparatus apparatus;

	OrgUnitApi(Structure structure, Apparatus apparatus) {
		this.apparatus = apparatus;
		this.structure = structure;
	}

	@GetMapping
	Page<OrgUnitResource> units(@RequestParam @Nullable OrgUnitCode within, @RequestParam @Nullable Hierarchy hierarchy,
			@RequestParam @Nullable OrgUnitKind kind, @RequestParam @Nullable String q, @RequestParam(defaultValue = "" + Page.USUAL) int limit,
			@RequestParam @Nullable String after, AsOf asOf) {
		int size = Page.limit(limit);
		OrgUnitSearch search = new OrgUnitSearch(within, hierarchy, kind, q == null || q.isBlank() ? null : q.strip(), size + 1, Page.key(after));
		return Page.of(structure.units(search, asOf), size, unit -> unit.code().value()).map(OrgUnitResource::of);
	}

	/** Those that differ between two days. */
	@GetMapping("/differences")
	Page<OrgUnitDifferenceResource> differences(@RequestParam LocalDate before, @RequestParam @Nullable Hierarchy hierarchy, @RequestParam(defaultValue = "" + Page.USUAL) int limit,
			@RequestParam @Nullable String after, AsOf asOf) {
		int size = Page.limit(limit);
		return Page.of(apparatus.differences(before, hierarchy, Page.key(after), size + 1, asOf), size, each -> each.code().value()).map(OrgUnitDifferenceResource::of);
	}

	@GetMapping("/{code}")
	OrgUnitDetailResource unit(@PathVariable OrgUnitCode code, AsOf asOf) {
		var unit = structure.unit(code, asOf);
		Map<String, String> parents = new TreeMap<>();
		unit.parents().forEach((hierarchy, parent) -> parents.put(hierarchy.name(), parent.value()));
		return new OrgUnitDetailResource(OrgUnitResource.of(unit), parents, structure.links(code, asOf).stream().map(LinkResource::of).toList(),
				structure.functions(List.of(code), asOf).stream().map(FunctionResource::of).toList());
	}

	@GetMapping("/{code}/subtree")
	Subtree subtree(@PathVariable OrgUnitCode code, @RequestParam(defaultValue = "1") int depth, @RequestParam @Nullable Hierarchy hierarchy, AsOf asOf) {
		if (depth < 0 || depth > DEEPEST) {
			throw new InvalidPage("depth", String.valueOf(depth));
		}
		return new Subtree(structure.subtree(code, depth, hierarchy, asOf).stream().map(PlacedResource::of).toList());
	}

	@GetMapping("/{code}/lineage")
	LineageResource lineage(@PathVariable OrgUnitCode code, AsOf asOf) {
		return LineageResource.of(structure.lineage(code, asOf));
	}

	@GetMapping("/{code}/history")
	History history(@PathVariable OrgUnitCode code, AsOf asOf) {
		return new History(structure.history(code, asOf.known()));
	}

	/** @param parents the unit above in each hierarchy */
	record OrgUnitDetailResource(@com.fasterxml.jackson.annotation.JsonUnwrapped OrgUnitResource unit, Map<String, String> parents, List<LinkResource> links,
			List<FunctionResource> functions) {
	}

	record LinkResource(String kind, boolean outgoing, String other, String name, @Nullable String role, @Nullable String basis) {

		static LinkResource of(OrgUnitLink link) {
			return new LinkResource(link.kind(), link.outgoing(), link.other().value(), link.name(), link.role(), link.basis());
		}
	}

	record FunctionResource(String key, String title, boolean lead, @Nullable String regulation, LocalDate from, @Nullable LocalDate until) {

		static FunctionResource of(OrgFunction function) {
			return new FunctionResource(function.key(), function.title(), function.lead(), function.regulation(), function.from(), function.until());
		}
	}

	record Subtree(List<PlacedResource> items) {
	}

	record PlacedResource(int depth, @com.fasterxml.jackson.annotation.JsonUnwrapped OrgUnitResource unit) {

		static PlacedResource of(PlacedOrgUnit placed) {
			return new PlacedResource(placed.depth(), OrgUnitResource.of(placed.unit()));
		}
	}

	record LineageResource(List<DescentResource> sources, List<DescentResource> results) {

		static LineageResource of(List<Descent> descents) {
			return new LineageResource(descents.stream().filter(Descent::source).map(DescentResource::of).toList(),
					descents.stream().filter(each -> !each.source()).map(DescentResource::of).toList());
		}
	}

	record DescentResource(String code, String name, LocalDate on, double share) {

		static DescentResource of(Descent descent) {
			return new DescentResource(descent.code(), descent.name(), descent.on(), descent.share());
		}
	}

	record History(List<StructureHistory> items) {
	}
}
