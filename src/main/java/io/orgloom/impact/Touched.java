package io.orgloom.impact;

import io.orgloom.graph.AsOf;
import io.orgloom.structure.OrgUnitCode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a plan touches, as far as it is followed; sources add to it from near to far. What is reached in several ways keeps the way that does most to it. */
public final class Touched {

	/** The kinds other sources follow on. */
	public static final String ADMINISTRATIVE_UNIT = "ADMINISTRATIVE_UNIT";
	public static final String ORG_UNIT = "ORG_UNIT";
	public static final String POSITION = "POSITION";

	private final AsOf base;
	private final Map<String, Map<String, ImpactItem>> items = new LinkedHashMap<>();
	private final List<Orphan> orphans = new ArrayList<>();

	/** @param base the day and the knowledge the plan rests on */
	Touched(AsOf base) {
		this.base = base;
	}

	public AsOf base() {
		return base;
	}

	/** What of a kind was found, by code. */
	public Map<String, ImpactItem> of(String kind) {
		return items.getOrDefault(kind, Map.of());
	}

	/** Something of a kind, where it was found. */
	public Optional<ImpactItem> item(String kind, String code) {
		return Optional.ofNullable(of(kind).get(code));
	}

	/** The bodies whose unit ends. */
	public Map<OrgUnitCode, ImpactItem> endingBodies() {
		return of(ORG_UNIT).values().stream().filter(body -> body.effect().ends()).collect(Collectors.toMap(body -> new OrgUnitCode(body.code()), body -> body));
	}

	/** Keeps what is found; of what is there already the way that does most to it. */
	public void add(ImpactItem item) {
		items.computeIfAbsent(item.kind(), kind -> new LinkedHashMap<>())
			.merge(item.code(), item, (known, other) -> other.effect().compareTo(known.effect()) < 0 ? other : known);
	}

	/** Says that an item would have nothing to hang on. */
	public void orphan(ImpactItem item, String reason) {
		orphans.add(new Orphan(item.kind(), item.code(), item.name(), reason, item.into()));
	}

	Collection<ImpactItem> all(String kind) {
		return of(kind).values();
	}

	List<Orphan> orphans() {
		return orphans;
	}
}
