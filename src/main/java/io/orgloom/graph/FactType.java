package io.orgloom.graph;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A kind of fact: a relationship between two labels, and what the ledger holds it to. Every type stands in docs/graph-model.md and has its indexes in a
 * migration.
 *
 * @param discriminators properties that tell facts of one source apart, such as the aspect of a state or the hierarchy of a place in it
 * @param single whether a source has at most one target at a time per discriminators; otherwise one fact per source and target
 * @param acyclic whether following it never leads back to the start on any day
 * @param source how the source must exist: on every day of the fact, or on the day before it begins (what ends by the very event)
 * @param exclusive a property: of facts with the same value of it a target has at most one at a time, whatever their sources; null sets no such limit
 */
public record FactType(String relationship, String sourceLabel, String targetLabel, List<String> discriminators, boolean single, boolean acyclic,
		Existence source, @Nullable String exclusive) {

	/** What tells types apart in the graph. */
	record Name(String relationship, String sourceLabel, String targetLabel) {
	}

	/** When an end of a fact must exist. */
	public enum Existence { THROUGHOUT, DAY_BEFORE }

	/** The relationship that leads from an identity to a state. */
	public static final String HAS_STATE = "HAS_STATE";
	/** The discriminator that names the part of an identity's state. */
	public static final String ASPECT = "aspect";
	/** The aspect on whose days the identity exists. */
	public static final String CORE = "core";
	/** Stands for any other aspect where it may not be shown. */
	static final String CONFIDENTIAL = "confidential";
	/** Tells apart several facts of one aspect that may hold at once, such as counted and registered population. */
	public static final String VARIANT = "variant";

	private static final Pattern NAME = Pattern.compile("[A-Za-z_]+");

	public FactType {
		for (String name : List.of(relationship, sourceLabel, targetLabel)) {
			if (!NAME.matcher(name).matches()) {
				throw new IllegalArgumentException("The name (" + name + ") of a fact type must be letters and underscores.");
			}
		}
		discriminators = List.copyOf(discriminators);
	}

	public FactType(String relationship, String sourceLabel, String targetLabel, List<String> discriminators, boolean single, boolean acyclic,
			Existence source) {
		this(relationship, sourceLabel, targetLabel, discriminators, single, acyclic, source, null);
	}

	/** The state of identities with a label, aspect by aspect. */
	public static FactType state(String label) {
		return new FactType(HAS_STATE, label, label + "State", List.of(ASPECT, VARIANT), true, false, Existence.THROUGHOUT);
	}

	/** One target at a time per discriminators, never in a circle: a place in a hierarchy. */
	public static FactType hierarchy(String relationship, String label, String... discriminators) {
		return new FactType(relationship, label, label, List.of(discriminators), true, true, Existence.THROUGHOUT);
	}

	/** Any number of targets at a time. */
	public static FactType link(String relationship, String source, String target, Existence existence) {
		return new FactType(relationship, source, target, List.of(), false, false, existence);
	}

	/** Any number of targets at a time, but a target has one source at a time for each value of a property. */
	public static FactType exclusive(String relationship, String source, String target, String property) {
		return new FactType(relationship, source, target, List.of(), false, false, Existence.THROUGHOUT, property);
	}

	Name name() {
		return new Name(relationship, sourceLabel, targetLabel);
	}

	public boolean isState() {
		return HAS_STATE.equals(relationship);
	}

	/** Types are parts of the keys of every fact of a Change: their names tell them apart well enough. */
	@Override
	public int hashCode() {
		return Objects.hash(relationship, sourceLabel, targetLabel);
	}

	@Override
	public String toString() {
		return relationship;
	}
}
