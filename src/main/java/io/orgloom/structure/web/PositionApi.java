package io.orgloom.structure.web;

import io.orgloom.graph.AsOf;
import io.orgloom.graph.Page;
import io.orgloom.structure.OrgUnitCode;
import io.orgloom.structure.PositionCode;
import io.orgloom.structure.Structure;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Posts for programs. */
@RestController
@RequestMapping("/api/positions")
class PositionApi {

	private final Structure structure;

	PositionApi(Structure structure) {
		this.structure = structure;
	}

	/** @param below whether posts of the units below count too */
	@GetMapping
	Page<PositionResource> positions(@RequestParam OrgUnitCode unit, @RequestParam @Nullable Boolean vacant, @RequestParam(defaultValue = "false") boolean below,
			@RequestParam(defaultValue = "" + Page.USUAL) int limit, @RequestParam @Nullable String after, AsOf asOf) {
		int size = Page.limit(limit);
		return Page.of(structure.positions(unit, below, vacant, Page.key(after), size + 1, asOf), size, position -> position.code().value())
			.map(PositionResource::of);
	}

	@GetMapping("/{code}")
	PositionResource position(@PathVariable PositionCode code, AsOf asOf) {
		return PositionResource.of(structure.position(code, asOf));
	}

	@GetMapping("/{code}/lineage")
	OrgUnitApi.LineageResource lineage(@PathVariable PositionCode code, AsOf asOf) {
		return OrgUnitApi.LineageResource.of(structure.lineage(code, asOf));
	}
}
