package io.orgloom.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What is believed of the identities a Change touches, read from the graph once each, many at a time. */
final class Beliefs {

	/** Of so many identities at once it pays to ask first which have ever been: of what has not, nothing is believed. */
	private static final int MANY = 100;

	private final Map<FactType.Name, FactType> types = new HashMap<>();
	private final Map<FactType, Integer> order = new HashMap<>();
	private final LedgerQueries queries;
	private final Map<IdentityRef, Map<String, Fact>> facts = new LinkedHashMap<>();

	Beliefs(List<FactType> types, LedgerQueries queries) {
		types.forEach(type -> {
			this.types.put(type.name(), type);
			order.put(type, order.size());
		});
		this.queries = queries;
	}

	Collection<Fact> of(IdentityRef identity) {
		if (!facts.containsKey(identity)) {
			load(Set.of(identity));
		}
		return facts.getOrDefault(identity, Map.of()).values();
	}

	/** Looked up at the end that is read already, if one is: either knows it. */
	boolean contains(Fact fact) {
		IdentityRef target = fact.content().targetRef();
		IdentityRef end = target != null && facts.containsKey(target) ? target : fact.content().sourceRef();
		load(Set.of(end));
		return facts.getOrDefault(end, Map.of()).containsKey(fact.id());
	}

	void requireDeclared(FactType type) {
		if (!order.containsKey(type)) {
			throw new IllegalArgumentException("The fact type (" + type + " of " + type.sourceLabel() + ") must be declared by a module.");
		}
	}

	Set<String> everUsed(FactType state, Collection<String> codes) {
		return queries.existing(state, codes);
	}

	void load(Collection<IdentityRef> identities) {
		Set<IdentityRef> missing = new TreeSet<>(identities);
		missing.removeAll(facts.keySet());
		if (missing.isEmpty()) {
			return;
		}
		missing.forEach(identity -> facts.put(identity, new LinkedHashMap<>()));
		Map<String, List<String>> codes = missing.stream()
			.collect(Collectors.groupingBy(IdentityRef::label, Collectors.mapping(IdentityRef::code, Collectors.toList())));
		codes.replaceAll(this::everUsed);
		List<Fact> found = new ArrayList<>();
		codes.forEach((label, known) -> {
			if (!known.isEmpty()) {
				found.addAll(queries.factsAround(FactType.state(label), known, types));
			}
		});
		// what a Change does follows this order, which no hash decides
		found.sort(Comparator.<Fact>comparingInt(fact -> order.get(fact.type())).thenComparing(Fact::id));
		keep(found, new HashSet<>(missing));
	}

	private List<String> everUsed(String label, List<String> codes) {
		return codes.size() < MANY ? codes : List.copyOf(queries.existing(FactType.state(label), codes));
	}

	private void keep(List<Fact> found, Set<IdentityRef> wanted) {
		for (Fact fact : found) {
			keep(fact, fact.content().sourceRef(), wanted);
			IdentityRef target = fact.content().targetRef();
			if (target != null) {
				keep(fact, target, wanted);
			}
		}
	}

	private void keep(Fact fact, IdentityRef identity, Set<IdentityRef> wanted) {
		if (wanted.contains(identity)) {
			facts.get(identity).put(fact.id(), fact);
		}
	}
}
