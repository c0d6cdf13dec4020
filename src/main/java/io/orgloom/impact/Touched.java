package io.orgloom.impact;

import io.orgloom.graph.AsOf;
import io.orgloom.scenario.StaffedPlan;
import io.orgloom.scenario.apparatus.ApparatusProjection;
import io.orgloom.scenario.apparatus.PlannedGround;
import io.orgloom.structure.OrgUnitCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a plan touches, as far as it is followed; sources add to it from near to far. What is reached in several ways keeps the way that does most to it. */
public final class Touched {

	/** The kinds other sources follow on. */
	public static final String ADMINISTRATIVE_UNIT = "ADMINISTRATIVE_UNIT";
	public static final String ORG_UNIT = "ORG_UNIT";
	public static final String POSITION = "POSITION";

	private final AsOf base;
	private final StaffedPlan plan;
	private final Locale language;
	private final Map<String, Map<String, ImpactItem>> items = new LinkedHashMap<>();
	private final List<Orphan> orphans = new ArrayList<>();

	/**
	 * @param plan with what its own steps make of bodies, posts and people
	 * @param language of what is told in sentences
	 */
	Touched(StaffedPlan plan, Locale language) {
		this.base = plan.scenario().base();
		this.plan = plan;
		this.language = language;
	}

	/** What the plan's own steps make of bodies, posts and people. */
	public ApparatusProjection apparatus() {
		return plan.apparatus();
	}

	/** The language of what is told in sentences; names stay as they are recorded. */
	public Locale language() {
		return language;
	}

	/** The territory of the plan. */
	public PlannedGround ground() {
		return plan.ground();
	}

	/** The day on which the plan would take effect. */
	public LocalDate effectiveOn() {
		return plan.scenario().effectiveOn();
	}

	/** The day and the knowledge the plan rests on. */
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

	/** Org units of which the plan's own steps end or move single posts. */
	public Set<OrgUnitCode> unitsOfChangedPosts() {
		return plan.apparatus().touchedPosts().stream().map(post -> plan.apparatus().before(post.key())).filter(Objects::nonNull)
			.map(post -> new OrgUnitCode(post.unit())).collect(Collectors.toSet());
	}

	/** Keeps what is found; of what is there already the way that does most to it. */
	public void add(ImpactItem item) {
		items.computeIfAbsent(item.kind(), kind -> new LinkedHashMap<>())
			.merge(item.code(), item, (known, other) -> other.effect().compareTo(known.effect()) < 0 ? other : known);
	}

	/** What the plan itself says of something goes before what its territory would do to it; the way by which it was found stays. */
	void say(ImpactItem item) {
		items.computeIfAbsent(item.kind(), kind -> new LinkedHashMap<>()).merge(item.code(), item,
				(known, said) -> new ImpactItem(said.kind(), said.code(), said.name(), said.effect(), said.into() == null ? known.into() : said.into(), known.path()));
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
