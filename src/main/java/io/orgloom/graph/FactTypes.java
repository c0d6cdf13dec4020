package io.orgloom.graph;

import java.util.List;

/** The fact types one module declares, as a bean. */
public record FactTypes(List<FactType> types) {

	public static FactTypes of(FactType... types) {
		return new FactTypes(List.of(types));
	}
}
