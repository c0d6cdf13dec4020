package io.orgloom.territory.web;

import io.orgloom.graph.AsOf;
import io.orgloom.territory.AdministrativeUnit;
import io.orgloom.territory.Territory;
import io.orgloom.territory.TerritoryMap;
import io.orgloom.territory.TerritoryMap.Point;
import io.orgloom.territory.TerritoryMap.Shape;
import io.orgloom.territory.TerritoryMaps;
import io.orgloom.territory.UnitCode;
import io.orgloom.territory.UnitLevel;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Territories as pictures, for the map of the pages. */
@RestController
@RequestMapping("/api/territory")
class TerritoryApi {

	private final Territory territory;
	private final TerritoryMaps maps;

	TerritoryApi(Territory territory, TerritoryMaps maps) {
		this.territory = territory;
		this.maps = maps;
	}

	@GetMapping("/map")
	MapResource map(@RequestParam @Nullable UnitCode within, @RequestParam(defaultValue = "COMMUNE") UnitLevel level, AsOf asOf) {
		TerritoryMap map = maps.map(within, level, asOf);
		return new MapResource(map.width(), map.height(), map.shapes().stream().map(ShapeResource::of).toList());
	}

	/** Days on which a date control stops. */
	@GetMapping("/days")
	Days days(AsOf asOf) {
		return new Days(territory.eventDays(asOf.known()));
	}

	record Days(List<LocalDate> items) {
	}

	record MapResource(int width, int height, List<ShapeResource> units) {
	}

	record ShapeResource(String code, @Nullable String officialCode, String name, String type, String level, @Nullable String parent,
			@Nullable Long population, @Nullable String populationKind, @Nullable Double areaKm2, @Nullable String terrain, @Nullable String path,
			int @Nullable [] point, int @Nullable [] label) {

		static ShapeResource of(Shape shape) {
			AdministrativeUnit unit = shape.unit();
			return new ShapeResource(unit.code().value(), unit.officialCode(), unit.name(), unit.type().name(), unit.level().name(),
					unit.parent() == null ? null : unit.parent().value(), unit.population() == null ? null : unit.population().people(),
					unit.population() == null ? null : unit.population().kind().name(), unit.areaKm2(),
					unit.terrain() == null ? null : unit.terrain().name(), shape.path(), pair(shape.point()), pair(shape.label()));
		}

		private static int @Nullable [] pair(@Nullable Point point) {
			return point == null ? null : new int[] {point.x(), point.y()};
		}
	}
}
