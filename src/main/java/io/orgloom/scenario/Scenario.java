package io.orgloom.scenario;

import io.orgloom.graph.AsOf;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Version;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/**
 * A what-if over a base.
 *
 * @param version rises with every change of it or its steps
 * @param author who began it
 * @param editors everybody else whose steps it holds or held: none of them may decide on it
 * @param baseOn the day whose units it starts from
 * @param baseKnown number of the last Change it knows
 * @param effectiveOn the day the plan would take effect; rules of that day apply
 * @param within code of the unit whose territory it plans; null for all
 * @param cursor how many steps count; those after it are undone
 * @param steps how many steps there are, undone ones included
 * @param branchedFrom the scenario it was branched from, null if none
 * @param document the deciding document, null while none is named
 * @param appliedAs number of the Change that put it into force, null before
 */
@Node("Scenario")
public record Scenario(@Id String id, @Version @Nullable Long version, String name, ScenarioState state, String author, List<String> editors,
		Instant createdAt, LocalDate baseOn, long baseKnown, LocalDate effectiveOn, @Nullable String within, int cursor, int steps,
		@Nullable String branchedFrom, @Nullable String document, @Nullable Long appliedAs) {

	/** Scenarios stored before editors were kept have none but their author. */
	public Scenario {
		editors = editors == null ? List.of() : List.copyOf(editors);
	}

	public Scenario withVersion(@Nullable Long version) {
		return new Scenario(id, version, name, state, author, editors, createdAt, baseOn, baseKnown, effectiveOn, within, cursor, steps, branchedFrom, document,
				appliedAs);
	}

	/** The same plan in another state. */
	Scenario in(ScenarioState other) {
		return new Scenario(id, version, name, other, author, editors, createdAt, baseOn, baseKnown, effectiveOn, within, cursor, steps, branchedFrom, document,
				appliedAs);
	}

	/** The same plan on another base. */
	Scenario on(AsOf other) {
		return new Scenario(id, version, name, state, author, editors, createdAt, other.on(), other.known(), effectiveOn, within, cursor, steps, branchedFrom,
				document, appliedAs);
	}

	/** Whether it was put into force for a day that has not come yet. */
	public boolean isAhead(LocalDate today) {
		return state == ScenarioState.APPLIED && effectiveOn.isAfter(today);
	}

	/** Its version, 0 when new. */
	public long revision() {
		return version == null ? 0 : version;
	}

	/** Everybody who began it, added to it, or made what it was begun from; by name. */
	public SortedSet<String> authors() {
		SortedSet<String> authors = new TreeSet<>(editors);
		authors.add(author);
		return authors;
	}

	/** Whether somebody began it or added to it. */
	public boolean isWorkOf(String actor) {
		return author.equals(actor) || editors.contains(actor);
	}

	/** The day it starts from, as known when it was begun or rebased. */
	public AsOf base() {
		return new AsOf(baseOn, baseKnown);
	}
}
