package io.orgloom.interchange.export;

import io.orgloom.scenario.Evaluation.Unit;
import io.orgloom.territory.Outlines;
import io.orgloom.territory.Rearrangement.Part;
import io.orgloom.territory.UnitCode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.geom.Geometry;

/** The boundary of a unit of a plan: what putting the plan into force would record, or why there is none. */
final class PlanOutline {

	private PlanOutline() {
	}

	/** Why a unit of a plan has a boundary or not. */
	enum State {
		/** It is the boundary of a unit that stays as it is. */
		RECORDED,
		/** It is joined from those of its parts. */
		JOINED,
		/** A unit is divided by a share; where the line runs nobody has drawn. */
		DIVIDED,
		/** A part has no boundary on the base day. */
		NOT_RECORDED
	}

	static Optional<Geometry> of(Unit unit, Map<UnitCode, Geometry> outlines) {
		return Outlines.joined(parts(unit), outlines);
	}

	static State state(Unit unit, Map<UnitCode, Geometry> outlines) {
		List<Part> parts = parts(unit);
		if (!parts.stream().allMatch(Part::isWhole)) {
			return State.DIVIDED;
		}
		if (!parts.stream().allMatch(part -> outlines.containsKey(part.source()))) {
			return State.NOT_RECORDED;
		}
		return parts.size() == 1 ? State.RECORDED : State.JOINED;
	}

	private static List<Part> parts(Unit unit) {
		return unit.from().stream().map(source -> new Part(new UnitCode(source.code()), source.share(), null, null)).toList();
	}
}
