package io.orgloom.scenario;

import io.orgloom.graph.AsOf;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Version;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/**
 * A what-if over a base.
 *
 * @param version rises with every change of it or its steps
 * @param baseOn the day whose units it starts from
 * @param baseKnown number of the last Change it knows
 * @param effectiveOn the day the plan would take effect; rules of that day apply
 * @param within code of the unit whose territory it plans; null for all
 * @param cursor how many steps count; those after it are undone
 * @param steps how many steps there are, undone ones included
 */
@Node("Scenario")
public record Scenario(@Id String id, @Version @Nullable Long version, String name, String state, String author, Instant createdAt, LocalDate baseOn,
		long baseKnown, LocalDate effectiveOn, @Nullable String within, int cursor, int steps) {

	/** Being worked on. */
	public static final String DRAFT = "DRAFT";

	public Scenario withVersion(@Nullable Long version) {
		return new Scenario(id, version, name, state, author, createdAt, baseOn, baseKnown, effectiveOn, within, cursor, steps);
	}

	/** Its version, 0 when new. */
	public long revision() {
		return version == null ? 0 : version;
	}

	AsOf base() {
		return new AsOf(baseOn, baseKnown);
	}
}
