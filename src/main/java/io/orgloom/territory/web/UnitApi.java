package io.orgloom.territory.web;

import io.orgloom.graph.AsOf;
import io.orgloom.graph.InvalidPage;
import io.orgloom.graph.Page;
import io.orgloom.territory.Lineage;
import io.orgloom.territory.Neighbour;
import io.orgloom.territory.Territory;
import io.orgloom.territory.UnitCode;
import io.orgloom.territory.UnitHistory;
import io.orgloom.territory.UnitLevel;
import io.orgloom.territory.UnitSearch;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Administrative units for programs. */
@RestController
@RequestMapping("/api/administrative-units")
class UnitApi {

	private final Territory territory;
	private final UnitMapper mapper;

	UnitApi(Territory territory, UnitMapper mapper) {
		this.territory = territory;
		this.mapper = mapper;
	}

	@GetMapping
	Page<UnitResource> units(@RequestParam @Nullable UnitCode within, @RequestParam @Nullable UnitLevel level,
			@RequestParam @Nullable String officialCode, @RequestParam @Nullable String q, @RequestParam(defaultValue = "" + Page.USUAL) int limit,
			@RequestParam @Nullable String after, AsOf asOf) {
		int size = Page.limit(limit);
		UnitSearch search = new UnitSearch(within, level, blankAsNull(officialCode), blankAsNull(q), size + 1, Page.key(after));
		return Page.of(territory.units(search, asOf), size, unit -> unit.code().value()).map(mapper::resource);
	}

	private static @Nullable String blankAsNull(@Nullable String value) {
		return value == null || value.isBlank() ? null : value.strip();
	}

	@GetMapping("/{code}")
	UnitDetailResource unit(@PathVariable UnitCode code, AsOf asOf) {
		return mapper.detail(territory.unit(code, asOf));
	}

	@GetMapping("/{code}/neighbours")
	Neighbours neighbours(@PathVariable UnitCode code, AsOf asOf) {
		return new Neighbours(territory.neighbours(code, asOf).stream().map(NeighbourResource::of).toList());
	}

	@GetMapping("/{code}/lineage")
	LineageResource lineage(@PathVariable UnitCode code, @RequestParam(defaultValue = "1") String depth, AsOf asOf) {
		Lineage lineage = territory.lineage(code, reorganisations(depth), asOf);
		return new LineageResource(relatives(lineage.sources()), relatives(lineage.results()));
	}

	private static int reorganisations(String depth) {
		if ("all".equals(depth)) {
			return Territory.ALL_REORGANISATIONS;
		}
		if (!depth.matches("[1-9]|1\\d|20")) {
			throw new InvalidPage("depth", depth);
		}
		return Integer.parseInt(depth);
	}

	private static List<RelativeResource> relatives(List<Lineage.Relative> relatives) {
		return relatives.stream().map(relative -> new RelativeResource(relative.code().value(), relative.name(), relative.share(), relative.on(),
				relative.next().stream().map(UnitCode::value).toList()))
			.toList();
	}

	@GetMapping("/{code}/history")
	History history(@PathVariable UnitCode code, AsOf asOf) {
		return new History(territory.history(code, asOf.known()));
	}

	record Neighbours(List<NeighbourResource> items) {
	}

	record NeighbourResource(String code, String name, @Nullable Double sharedBorderKm) {

		static NeighbourResource of(Neighbour neighbour) {
			return new NeighbourResource(neighbour.code().value(), neighbour.name(), neighbour.sharedBorderKm());
		}
	}

	record LineageResource(List<RelativeResource> sources, List<RelativeResource> results) {
	}

	/** @param next codes of the units on the other side of the reorganisation of that day */
	record RelativeResource(String code, String name, double share, LocalDate on, List<String> next) {
	}

	record History(List<UnitHistory> items) {
	}
}
