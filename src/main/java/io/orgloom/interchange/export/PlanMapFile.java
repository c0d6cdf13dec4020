package io.orgloom.interchange.export;

import io.orgloom.scenario.Evaluation.Source;
import io.orgloom.scenario.Evaluation.Unit;
import io.orgloom.scenario.Scenario;
import io.orgloom.territory.AdministrativeUnit;
import io.orgloom.territory.UnitCode;
import java.io.OutputStream;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/** The units of a plan as GeoJSON (RFC 7946): WGS 84, shells anticlockwise. Where nobody has drawn a boundary there is none, and a property says why. */
final class PlanMapFile {

	private static final JsonMapper JSON = JsonMapper.builder().build();
	private static final double FIVE_DECIMALS = 1e5;

	private final PlanDossier plan;
	private final Map<UnitCode, Geometry> outlines;
	private final JsonGenerator json;

	private PlanMapFile(PlanDossier plan, Map<UnitCode, Geometry> outlines, JsonGenerator json) {
		this.plan = plan;
		this.outlines = outlines;
		this.json = json;
	}

	static void write(PlanDossier plan, Map<UnitCode, Geometry> outlines, OutputStream out) {
		try (JsonGenerator json = JSON.createGenerator(out).configure(StreamWriteFeature.AUTO_CLOSE_TARGET, false)) {
			new PlanMapFile(plan, outlines, json).write();
		}
	}

	private void write() {
		json.writeStartObject();
		json.writeStringProperty("type", "FeatureCollection");
		Scenario scenario = plan.scenario();
		json.writeName("scenario");
		json.writeStartObject();
		json.writeStringProperty("id", scenario.id());
		json.writeStringProperty("name", scenario.name());
		json.writeNumberProperty("version", scenario.revision());
		json.writeStringProperty("baseOn", scenario.baseOn().toString());
		json.writeNumberProperty("knownAt", scenario.baseKnown());
		json.writeStringProperty("effectiveOn", scenario.effectiveOn().toString());
		text("populationKind", plan.after().populationKind() == null ? null : plan.after().populationKind().name());
		json.writeStringProperty("writtenAt", plan.at().toString());
		json.writeEndObject();
		json.writeName("features");
		json.writeStartArray();
		plan.units().forEach(this::feature);
		json.writeEndArray();
		json.writeEndObject();
	}

	private void feature(Unit unit) {
		Optional<Geometry> outline = PlanOutline.of(unit, outlines);
		json.writeStartObject();
		json.writeStringProperty("type", "Feature");
		json.writeStringProperty("id", unit.code());
		json.writeName("geometry");
		if (outline.isPresent()) {
			geometry(outline.get());
		} else {
			json.writeNull();
		}
		json.writeName("properties");
		properties(unit, PlanOutline.state(unit, outlines));
		json.writeEndObject();
	}

	private void properties(Unit unit, PlanOutline.State boundary) {
		json.writeStartObject();
		json.writeStringProperty("code", unit.code());
		text("officialCode", plan.officialCode(unit));
		json.writeStringProperty("name", unit.name());
		json.writeStringProperty("type", unit.type().name());
		json.writeStringProperty("level", unit.level().name());
		text("parent", unit.parent());
		json.writeBooleanProperty("formed", unit.formed());
		json.writeStringProperty("boundary", boundary.name());
		json.writeName("population");
		if (unit.population() == null) {
			json.writeNull();
		} else {
			json.writeNumber(unit.population());
		}
		json.writeName("areaKm2");
		if (unit.areaKm2() == null) {
			json.writeNull();
		} else {
			json.writeNumber(unit.areaKm2());
		}
		json.writeName("contiguous");
		if (unit.contiguous() == null) {
			json.writeNull();
		} else {
			json.writeBoolean(unit.contiguous());
		}
		text("verdict", unit.empty() ? null : unit.verdict().map(Enum::name).orElse("NO_RULE"));
		text("seat", unit.seat());
		json.writeName("from");
		json.writeStartArray();
		unit.from().forEach(this::source);
		json.writeEndArray();
		json.writeEndObject();
	}

	private void source(Source source) {
		AdministrativeUnit old = plan.old(source.code());
		json.writeStartObject();
		json.writeStringProperty("code", source.code());
		text("officialCode", old == null ? null : old.officialCode());
		json.writeStringProperty("name", source.name());
		json.writeNumberProperty("share", source.share());
		json.writeEndObject();
	}

	private void text(String name, @Nullable String value) {
		if (value == null) {
			json.writeNullProperty(name);
		} else {
			json.writeStringProperty(name, value);
		}
	}

	private void geometry(Geometry geometry) {
		boolean one = geometry instanceof Polygon;
		json.writeStartObject();
		json.writeStringProperty("type", one ? "Polygon" : "MultiPolygon");
		json.writeName("coordinates");
		if (!one) {
			json.writeStartArray();
		}
		for (int i = 0; i < geometry.getNumGeometries(); i++) {
			if (geometry.getGeometryN(i) instanceof Polygon polygon) {
				polygon(polygon);
			}
		}
		if (!one) {
			json.writeEndArray();
		}
		json.writeEndObject();
	}

	private void polygon(Polygon polygon) {
		json.writeStartArray();
		ring(polygon.getExteriorRing(), true);
		for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
			ring(polygon.getInteriorRingN(i), false);
		}
		json.writeEndArray();
	}

	private void ring(LinearRing ring, boolean anticlockwise) {
		Coordinate[] points = (Orientation.isCCW(ring.getCoordinates()) == anticlockwise ? ring : ring.reverse()).getCoordinates();
		json.writeStartArray();
		for (Coordinate point : points) {
			json.writeStartArray();
			json.writeNumber(Math.round(point.x * FIVE_DECIMALS) / FIVE_DECIMALS);
			json.writeNumber(Math.round(point.y * FIVE_DECIMALS) / FIVE_DECIMALS);
			json.writeEndArray();
		}
		json.writeEndArray();
	}
}
