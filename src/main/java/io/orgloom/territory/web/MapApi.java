package io.orgloom.territory.web;

import io.orgloom.graph.AsOf;
import io.orgloom.territory.MapMaker;
import io.orgloom.territory.TerritoryMap;
import io.orgloom.territory.UnitCode;
import io.orgloom.territory.UnitLevel;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** The drawing of a day; a browser that has it already is told so by the day and the last Change. */
@RestController
class MapApi {

	private final MapMaker maker;

	MapApi(MapMaker maker) {
		this.maker = maker;
	}

	@GetMapping("/api/administrative-units/map")
	@Nullable ResponseEntity<TerritoryMap> map(@RequestParam(required = false) @Nullable String within, @RequestParam(defaultValue = "COMMUNE") UnitLevel level,
			AsOf asOf, WebRequest request) {
		String tag = "\"%s-%d-%s-%s\"".formatted(asOf.on(), asOf.known(), level, within == null ? "" : within);
		if (request.checkNotModified(tag)) {
			return null;
		}
		UnitCode scope = within == null || within.isBlank() ? null : new UnitCode(within);
		return ResponseEntity.ok().cacheControl(CacheControl.noCache().cachePrivate()).eTag(tag).body(maker.map(scope, level, asOf));
	}
}
