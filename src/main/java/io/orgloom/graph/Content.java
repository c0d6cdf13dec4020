package io.orgloom.graph;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a fact says, apart from when: its type, its source, its target (an identity's code, or a state), and its properties (discriminators among them).
 *
 * @param target the code of the target identity, or the id of a state already written; null for a new state
 * @param state the properties of the state, empty for facts between identities
 */
public record Content(FactType type, String source, @Nullable String target, Map<String, Object> properties, Map<String, Object> state) {

	public Content {
		properties = new TreeMap<>(properties);
		state = new TreeMap<>(state);
	}

	/** A state of an identity; what is null in the map is unknown and left out. */
	public static Content state(FactType type, String source, String aspect, String variant, Map<String, ? extends @Nullable Object> state) {
		return new Content(type, source, null, Map.of(FactType.ASPECT, aspect, FactType.VARIANT, variant), known(state));
	}

	public static Content state(FactType type, String source, String aspect, Map<String, ? extends @Nullable Object> state) {
		return state(type, source, aspect, "", state);
	}

	/** A fact between two identities. */
	public static Content link(FactType type, String source, String target, Map<String, ? extends @Nullable Object> properties) {
		return new Content(type, source, target, known(properties), Map.of());
	}

	private static Map<String, Object> known(Map<String, ? extends @Nullable Object> values) {
		Map<String, Object> known = new TreeMap<>();
		values.forEach((name, value) -> {
			if (value != null) {
				known.put(name, value);
			}
		});
		return known;
	}

	Slot slot() {
		return new Slot(type, source, type.single() ? "" : String.valueOf(target),
				type.discriminators().stream().map(name -> String.valueOf(properties.getOrDefault(name, ""))).toList());
	}

	/** Whether it says the same; two states say the same when their properties do. */
	public boolean says(Content other) {
		return type.equals(other.type) && source.equals(other.source) && properties.equals(other.properties)
				&& (type.isState() ? state.equals(other.state) : String.valueOf(target).equals(other.target));
	}

	IdentityRef sourceRef() {
		return new IdentityRef(type.sourceLabel(), source);
	}

	@Nullable IdentityRef targetRef() {
		return type.isState() || target == null ? null : new IdentityRef(type.targetLabel(), target);
	}
}
