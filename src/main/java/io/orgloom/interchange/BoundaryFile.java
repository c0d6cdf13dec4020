package io.orgloom.interchange;

import io.orgloom.territory.RowProblem;
import io.orgloom.territory.TerritoryBundle.BoundaryRow;
import io.orgloom.territory.TerritoryBundle.Place;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.TopologyException;
import org.locationtech.jts.io.WKTWriter;
import org.locationtech.jts.operation.valid.IsValidOp;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Boundaries in GeoJSON (RFC 7946): polygons in WGS 84 whose property officialCode (or code, or id) names the unit. */
final class BoundaryFile {

	private static final JsonMapper JSON = JsonMapper.builder().build();
	private static final GeometryFactory GEOMETRY = new GeometryFactory();

	private final Upload upload;
	private final List<RowProblem> problems;

	private BoundaryFile(Upload upload, List<RowProblem> problems) {
		this.upload = upload;
		this.problems = problems;
	}

	static List<BoundaryRow> read(Upload upload, List<RowProblem> problems) {
		return new BoundaryFile(upload, problems).rows();
	}

	private List<BoundaryRow> rows() {
		List<BoundaryRow> rows = new ArrayList<>();
		JsonNode root = parse();
		if (root == null) {
			return rows;
		}
		JsonNode features = root.path("features");
		if (!"FeatureCollection".equals(root.path("type").asString("")) || !features.isArray()) {
			problem(0, "type", root.path("type").asString(""), "no.features");
			return rows;
		}
		int number = 0;
		for (JsonNode feature : features) {
			number++;
			BoundaryRow row = row(feature, number);
			if (row != null) {
				rows.add(row);
			}
		}
		return rows;
	}

	private @Nullable JsonNode parse() {
		try {
			return JSON.readTree(upload.content());
		} catch (JacksonException e) {
			problem(e.getLocation() == null ? 0 : e.getLocation().getLineNr(), "", String.valueOf(e.getOriginalMessage()), "broken.map");
			return null;
		}
	}

	private @Nullable BoundaryRow row(JsonNode feature, int number) {
		JsonNode properties = feature.path("properties");
		String code = properties.path("officialCode").asString(properties.path("code").asString(properties.path("id").asString(
				feature.path("id").asString(""))));
		if (code.isBlank()) {
			problem(number, "officialCode", "", "missing.value");
			return null;
		}
		try {
			Geometry geometry = geometry(feature.path("geometry"));
			IsValidOp validity = new IsValidOp(geometry);
			if (!validity.isValid()) {
				// simplified maps cross themselves at some points; what JTS can mend loses nothing a reader would see
				geometry = geometry.buffer(0);
			}
			if (geometry.isEmpty()) {
				problem(number, "geometry", code, "empty.geometry");
				return null;
			}
			return new BoundaryRow(new Place(upload.name(), number), code, new WKTWriter().write(geometry), properties.path("source").asString(null));
		} catch (IllegalArgumentException | TopologyException e) {
			problem(number, "geometry", code, "broken.geometry", String.valueOf(e.getMessage()));
			return null;
		}
	}

	private static Geometry geometry(JsonNode geometry) {
		JsonNode coordinates = geometry.path("coordinates");
		return switch (geometry.path("type").asString("")) {
			case "Polygon" -> polygon(coordinates);
			case "MultiPolygon" -> {
				List<Polygon> polygons = new ArrayList<>();
				coordinates.forEach(polygon -> polygons.add(polygon(polygon)));
				yield GEOMETRY.createMultiPolygon(polygons.toArray(Polygon[]::new));
			}
			default -> throw new IllegalArgumentException("type " + geometry.path("type").asString("none"));
		};
	}

	private static Polygon polygon(JsonNode rings) {
		List<LinearRing> all = new ArrayList<>();
		rings.forEach(ring -> all.add(ring(ring)));
		if (all.isEmpty()) {
			throw new IllegalArgumentException("no ring");
		}
		return GEOMETRY.createPolygon(all.getFirst(), all.subList(1, all.size()).toArray(LinearRing[]::new));
	}

	private static LinearRing ring(JsonNode ring) {
		List<Coordinate> coordinates = new ArrayList<>();
		for (JsonNode point : ring) {
			double longitude = point.path(0).asDouble(Double.NaN);
			double latitude = point.path(1).asDouble(Double.NaN);
			if (!(Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90)) {
				throw new IllegalArgumentException("point " + point);
			}
			coordinates.add(new Coordinate(longitude, latitude));
		}
		return GEOMETRY.createLinearRing(coordinates.toArray(Coordinate[]::new));
	}

	private void problem(int row, String column, String value, String key, Object... arguments) {
		problems.add(RowProblem.at(new Place(upload.name(), row), column, value, key, arguments));
	}
}
