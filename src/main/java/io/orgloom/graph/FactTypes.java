package io.orgloom.graph;

import java.util.List;
import java.util.Set;

/**
 * The fact types one module declares, as a bean.
 *
 * @param confidential labels of identities of whose states only the core may be shown by whoever shows facts of every kind
 * @param confidentialLinks types of facts of which they may not show where they lead
 */
public record FactTypes(List<FactType> types, Set<String> confidential, Set<FactType> confidentialLinks) {

	public FactTypes(List<FactType> types, Set<String> confidential) {
		this(types, confidential, Set.of());
	}

	public FactTypes(List<FactType> types) {
		this(types, Set.of());
	}

	public static FactTypes of(FactType... types) {
		return new FactTypes(List.of(types));
	}
}
