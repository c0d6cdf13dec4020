package io.orgloom.territory;

import io.orgloom.graph.AsOf;
import io.orgloom.territory.TerritoryMap.Shape;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Draws the units of a level on a day. Units without boundary come as points. */
@Service
@Transactional(readOnly = true)
public class MapMaker {

	private final Territory territory;
	private volatile @Nullable Frame frame;

	/** The frame drawn last: it depends on nothing but the scope and what is known. */
	private record Frame(@Nullable UnitCode within, UnitLevel level, long known, Envelope extent) {

		boolean frames(@Nullable UnitCode scope, UnitLevel onLevel, long knownThen) {
			return Objects.equals(within, scope) && level == onLevel && known == knownThen;
		}
	}

	MapMaker(Territory territory) {
		this.territory = territory;
	}

	public TerritoryMap map(@Nullable UnitCode within, UnitLevel level, AsOf asOf) {
		List<AdministrativeUnit> units = territory.units(UnitSearch.all(within, level), asOf);
		Map<UnitCode, Geometry> shapes = shapes(units, asOf);
		Plane plane = new Plane(extent(within, level, asOf));
		Map<UnitCode, String> names = names(asOf);
		return new TerritoryMap(plane.width(), plane.height(), units.stream().map(unit -> shape(unit, shapes.get(unit.code()), plane, names)).toList());
	}

	private Envelope extent(@Nullable UnitCode within, UnitLevel level, AsOf asOf) {
		Frame last = frame;
		if (last != null && last.frames(within, level, asOf.known())) {
			return last.extent();
		}
		Envelope extent = new Envelope();
		territory.eventDays(asOf.known()).forEach(day -> extent.expandToInclude(extentOn(within, level, asOf.on(day))));
		frame = new Frame(within, level, asOf.known(), extent);
		return extent;
	}

	private Envelope extentOn(@Nullable UnitCode within, UnitLevel level, AsOf asOf) {
		try {
			List<AdministrativeUnit> units = territory.units(UnitSearch.all(within, level), asOf);
			return Plane.around(shapes(units, asOf).values(), units);
		} catch (UnknownAdministrativeUnit notOnThatDay) {
			return new Envelope();
		}
	}

	private Map<UnitCode, String> names(AsOf asOf) {
		Map<UnitCode, String> names = new HashMap<>();
		for (UnitLevel level : List.of(UnitLevel.PROVINCE, UnitLevel.DISTRICT)) {
			territory.units(UnitSearch.all(null, level), asOf).forEach(unit -> names.put(unit.code(), unit.name()));
		}
		return names;
	}

	private Map<UnitCode, Geometry> shapes(List<AdministrativeUnit> units, AsOf asOf) {
		Map<UnitCode, Geometry> shapes = new HashMap<>();
		WKTReader reader = new WKTReader();
		territory.boundaries(units.stream().map(AdministrativeUnit::code).toList(), asOf).forEach((code, wkt) -> shapes.put(code, read(wkt, reader)));
		return shapes;
	}

	private static Geometry read(String wkt, WKTReader reader) {
		try {
			return reader.read(wkt);
		} catch (ParseException e) {
			throw new IllegalStateException("A recorded boundary is no well-known text: " + e.getMessage(), e);
		}
	}

	private static Shape shape(AdministrativeUnit unit, @Nullable Geometry boundary, Plane plane, Map<UnitCode, String> names) {
		Population population = unit.population();
		boolean placed = unit.longitude() != null && unit.latitude() != null;
		return new Shape(unit.code().value(), unit.name(), unit.type(), unit.level(), unit.parent() == null ? null : unit.parent().value(),
				unit.parent() == null ? null : names.get(unit.parent()), unit.terrain(), population == null ? null : population.people(),
				population == null ? null : population.kind(), unit.areaKm2(), boundary == null ? null : plane.path(boundary),
				placed ? plane.point(unit.longitude(), unit.latitude()) : null, boundary == null ? null : plane.label(boundary));
	}
}
