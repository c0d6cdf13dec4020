package io.orgloom.graph;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a fact says, apart from when: its type, its source, its target (an identity's code, or a state), and its properties (discriminators among them).
 *
 * @param target the code of the target identity, or the id of a state already written; null for a new state
 * @param state the properties of the state, empty for facts between identities
 */
public record Content(FactType type, String source, @Nullable String target, Map<String, Object> properties, Map<String, Object> state) {

	/** Stands in the place of a value that is not shown. */
	public static final String MASK = "•••";

	private static final Set<String> RESERVED = Set.of("id", "origin", "ordinal", "recorded", "retracted", "from", "until");

	public Content {
		properties = stored(properties, RESERVED);
		state = stored(state, Set.of("id"));
	}

	/** As the graph gives it back, so that what is about to be written can be compared with what is there. */
	private static Map<String, Object> stored(Map<String, Object> values, Set<String> reserved) {
		Map<String, Object> stored = new TreeMap<>();
		values.forEach((name, value) -> {
			if (reserved.contains(name)) {
				throw new IllegalArgumentException("The property (" + name + ") must be left to the ledger.");
			}
			stored.put(name, stored(value));
		});
		return Collections.unmodifiableMap(stored);
	}

	private static Object stored(Object value) {
		return switch (value) {
			case Integer number -> number.longValue();
			case Short number -> number.longValue();
			case Byte number -> number.longValue();
			case Float number -> number.doubleValue();
			case Collection<?> values -> values.stream().map(Content::stored).toList();
			default -> value;
		};
	}

	/** A state of an identity; what is null in the map is unknown and left out. */
	public static Content state(FactType type, String source, String aspect, String variant, Map<String, ? extends @Nullable Object> state) {
		return new Content(type, source, null, Map.of(FactType.ASPECT, aspect, FactType.VARIANT, variant), known(state));
	}

	public static Content state(FactType type, String source, String aspect, Map<String, ? extends @Nullable Object> state) {
		return state(type, source, aspect, "", state);
	}

	/** Whether it is a state of some aspect. */
	public boolean isState(String aspect) {
		return type.isState() && aspect.equals(properties.get(FactType.ASPECT));
	}

	/** What tells apart several states of one aspect; empty where there is one. */
	public String variant() {
		return String.valueOf(properties.getOrDefault(FactType.VARIANT, ""));
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

	/** That something is said of the source, but not what: neither the values of its state nor of which aspect it is, nor where a link leads. */
	Content masked() {
		return new Content(type, source, type.isState() ? target : MASK, Map.of(FactType.ASPECT, FactType.CONFIDENTIAL), Map.of());
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
