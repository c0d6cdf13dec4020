package io.orgloom.territory;

import io.orgloom.graph.AsOf;
import io.orgloom.territory.Rearrangement.Part;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.geom.Geometry;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Boundaries as shapes in WGS 84: of units on a day, and of what a plan makes of them. */
@Service
public class Outlines {

	private final Territory territory;

	Outlines(Territory territory) {
		this.territory = territory;
	}

	/** Of those units that have a boundary on that day. */
	@Transactional(readOnly = true)
	public Map<UnitCode, Geometry> of(Collection<UnitCode> codes, AsOf asOf) {
		Map<UnitCode, Geometry> outlines = new HashMap<>();
		territory.boundaries(codes, asOf).forEach((code, wkt) -> outlines.put(code, Boundaries.read(wkt)));
		return outlines;
	}

	/** The boundary a unit has that consists of these parts; empty where a part is not whole or has none. It is the one that putting a plan into force records. */
	public static Optional<Geometry> joined(List<Part> parts, Map<UnitCode, Geometry> outlines) {
		return Optional.ofNullable(Boundaries.joined(parts, outlines::get));
	}
}
