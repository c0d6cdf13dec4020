package io.orgloom.cadreplan;

import io.orgloom.cadre.CadreCode;
import io.orgloom.cadre.ErasureListener;
import io.orgloom.graph.AsOf;
import io.orgloom.graph.Content;
import io.orgloom.graph.CypherFile;
import io.orgloom.structure.OrgUnitCode;
import io.orgloom.structure.OrgUnitKind;
import io.orgloom.structure.PositionCode;
import io.orgloom.structure.PositionRole;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.data.neo4j.core.Neo4jClient.RunnableSpec;
import org.springframework.stereotype.Repository;

/** Reads cadre plans; a plan as a whole in a few statements, whatever its size. */
@Repository
class CadrePlanQueries implements ErasureListener {

	private static final CypherFile PLANS = CypherFile.of("cadreplan/cadre-plans");
	private static final CypherFile PLAN = CypherFile.of("cadreplan/cadre-plan");
	private static final CypherFile POSITIONS = CypherFile.of("cadreplan/planned-positions");
	private static final CypherFile COMMITTEES = CypherFile.of("cadreplan/planned-committees");
	private static final CypherFile APPOINTED = CypherFile.of("cadreplan/appointed");
	private static final CypherFile NOMINATIONS = CypherFile.of("cadreplan/nominations");
	private static final CypherFile NOMINATION = CypherFile.of("cadreplan/nomination");
	private static final CypherFile PLACES = CypherFile.of("cadreplan/unit-places");
	private static final CypherFile BELOW = CypherFile.of("cadreplan/units-below");
	private static final CypherFile POOLS = CypherFile.of("cadreplan/pools");
	private static final CypherFile PLANS_COVERING = CypherFile.of("cadreplan/plans-covering");
	private static final CypherFile NOMINATIONS_FOR = CypherFile.of("cadreplan/nominations-for");
	private static final CypherFile LOST_POSTS = CypherFile.of("cadreplan/lost-posts");
	private static final CypherFile CHANGED_POSTS = CypherFile.of("cadreplan/changed-posts");
	private static final CypherFile COVERS_POSITION = CypherFile.of("cadreplan/covers-position");
	private static final CypherFile DEVELOPMENTS = CypherFile.of("cadreplan/developments");
	private static final CypherFile COHORT_PLACES = CypherFile.of("cadreplan/cohort-places");
	private static final CypherFile ERASE_REASONS = CypherFile.of("cadreplan/erase-reasons");

	private final Neo4jClient neo4j;

	CadrePlanQueries(Neo4jClient neo4j) {
		this.neo4j = neo4j;
	}

	List<CadrePlan> plans(AsOf asOf) {
		return List.copyOf(query(PLANS, asOf).fetchAs(CadrePlan.class).mappedBy((types, row) -> plan(row)).all());
	}

	Optional<CadrePlan> plan(CadrePlanCode code, AsOf asOf) {
		return query(PLAN, asOf).bind(code.value()).to("code").fetchAs(CadrePlan.class).mappedBy((types, row) -> plan(row)).one();
	}

	List<PlannedPosition> positions(CadrePlanCode code, AsOf asOf) {
		return List.copyOf(query(POSITIONS, asOf).bind(code.value()).to("code").fetchAs(PlannedPosition.class)
			.mappedBy((types, row) -> new PlannedPosition(new PositionCode(row.get("code").asString()), row.get("title").asString(),
					PositionRole.valueOf(row.get("role").asString()), new OrgUnitCode(row.get("unit").asString()), row.get("unitName").asString()))
			.all());
	}

	List<PlannedCommittee> committees(CadrePlanCode code, AsOf asOf) {
		return List.copyOf(query(COMMITTEES, asOf).bind(code.value()).to("code").fetchAs(PlannedCommittee.class)
			.mappedBy((types, row) -> new PlannedCommittee(new OrgUnitCode(row.get("code").asString()), row.get("name").asString(), OrgUnitKind.valueOf(row.get("kind").asString()),
					row.get("prescribed").isNull() ? null : row.get("prescribed").asInt(), row.get("congress").isNull() ? null : row.get("congress").asLocalDate(),
					row.get("sitting").asList(Value::asString).stream().map(CadreCode::new).collect(Collectors.toUnmodifiableSet())))
			.all());
	}

	/** Who took up a post of a plan after it began. */
	record Appointed(PositionCode position, CadreCode cadre, LocalDate from, boolean planned, boolean plannedElsewhere) {
	}

	List<Appointed> appointed(CadrePlanCode code, AsOf asOf) {
		return List.copyOf(query(APPOINTED, asOf).bind(code.value()).to("code").fetchAs(Appointed.class)
			.mappedBy((types, row) -> new Appointed(new PositionCode(row.get("position").asString()), new CadreCode(row.get("cadre").asString()), row.get("from").asLocalDate(),
					row.get("planned").asBoolean(), row.get("elsewhere").asBoolean()))
			.all());
	}

	List<Nomination> nominations(CadrePlanCode code, AsOf asOf) {
		return nominations(code, "", Integer.MAX_VALUE, asOf);
	}

	Optional<Nomination> nomination(CadrePlanCode plan, NominationCode code, AsOf asOf) {
		return query(NOMINATION, asOf).bind(plan.value()).to("code").bind(code.value()).to("nomination").fetchAs(Nomination.class)
			.mappedBy((types, row) -> nomination(row)).one();
	}

	List<Nomination> nominations(CadrePlanCode code, String after, int limit, AsOf asOf) {
		return List.copyOf(query(NOMINATIONS, asOf).bind(code.value()).to("code").bind(after).to("after").bind(limit).to("limit").fetchAs(Nomination.class).mappedBy((types, row) -> nomination(row)).all());
	}

	Map<OrgUnitCode, UnitPlace> places(Collection<OrgUnitCode> units, AsOf asOf) {
		return units.isEmpty() ? Map.of() : query(PLACES, asOf).bind(units.stream().map(OrgUnitCode::value).toList()).to("codes").fetchAs(UnitPlace.class)
			.mappedBy((types, row) -> place(row)).all().stream().collect(Collectors.toMap(UnitPlace::unit, place -> place));
	}

	/** All units below one, in any hierarchy. */
	Set<OrgUnitCode> below(OrgUnitCode unit, AsOf asOf) {
		return query(BELOW, asOf).bind(unit.value()).to("code").fetchAs(OrgUnitCode.class).mappedBy((types, row) -> new OrgUnitCode(row.get("below").asString())).all().stream()
			.collect(Collectors.toUnmodifiableSet());
	}

	/**
	 * Who could be planned for posts of a unit, as far as the apparatus around it shows.
	 *
	 * @param inside who works in the unit or below it
	 * @param beside who leads a unit beside it
	 */
	record Pool(List<CadreCode> inside, List<CadreCode> beside) {

		static final Pool NONE = new Pool(List.of(), List.of());

		List<CadreCode> all() {
			return Stream.concat(inside.stream(), beside.stream()).toList();
		}
	}

	Map<OrgUnitCode, Pool> pools(Collection<OrgUnitCode> units, AsOf asOf) {
		Map<OrgUnitCode, Pool> pools = new HashMap<>();
		if (!units.isEmpty()) {
			query(POOLS, asOf).bind(units.stream().map(OrgUnitCode::value).toList()).to("units").fetch().all()
				.forEach(row -> pools.put(new OrgUnitCode(String.valueOf(row.get("unit"))), new Pool(cadres(row.get("inside")), cadres(row.get("beside")))));
		}
		return pools;
	}

	/** A nomination whose post has ended, with the posts that continue it. */
	record LostPost(NominationCode nomination, PositionCode former, String title, LocalDate ended, List<PositionCode> successors) {
	}

	List<LostPost> lostPosts(CadrePlanCode plan, AsOf asOf) {
		return List.copyOf(query(LOST_POSTS, asOf).bind(plan.value()).to("code").fetchAs(LostPost.class)
			.mappedBy((types, row) -> new LostPost(new NominationCode(row.get("nomination").asString()), new PositionCode(row.get("former").asString()),
					row.get("title").asString(), row.get("ended").asLocalDate(), row.get("successors").asList(code -> new PositionCode(code.asString()))))
			.all());
	}

	/** A nomination whose post is not what it was when it was assessed. */
	record ChangedPost(NominationCode nomination, PositionCode position, String before, String now) {
	}

	List<ChangedPost> changedPosts(CadrePlanCode plan, AsOf asOf) {
		return List.copyOf(query(CHANGED_POSTS, asOf).bind(plan.value()).to("code").fetchAs(ChangedPost.class)
			.mappedBy((types, row) -> new ChangedPost(new NominationCode(row.get("nomination").asString()), new PositionCode(row.get("position").asString()),
					row.get("before").asString(), row.get("now").asString()))
			.all());
	}

	boolean covers(CadrePlanCode plan, PositionCode position, AsOf asOf) {
		return query(COVERS_POSITION, asOf).bind(plan.value()).to("code").bind(position.value()).to("position").fetchAs(Boolean.class)
			.mappedBy((types, row) -> row.get("covers").asBoolean()).one().orElse(false);
	}

	List<Development> developments(CadrePlanCode plan, AsOf asOf) {
		return List.copyOf(query(DEVELOPMENTS, asOf).bind(plan.value()).to("code").fetchAs(Development.class).mappedBy((types, row) -> {
			Value state = row.get("state");
			return new Development(new NominationCode(row.get("nomination").asString()), row.get("key").asString(), state.get("need").asString(),
					state.get("by").asLocalDate(), state.get("doneOn").isNull() ? null : state.get("doneOn").asLocalDate());
		}).all());
	}

	List<CohortPlace> cohort(CadrePlanCode plan, AsOf asOf) {
		return List.copyOf(query(COHORT_PLACES, asOf).bind(plan.value()).to("code").fetchAs(CohortPlace.class).mappedBy((types, row) -> {
			Value state = row.get("state");
			return new CohortPlace(new NominationCode(row.get("nomination").asString()), state.get("performance").asInt(), state.get("potential").asInt(),
					state.get("note").asString(), state.get("placedOn").asLocalDate(), row.get("version").asLong());
		}).all());
	}

	/** That a plan covers a post. */
	record Covered(CadrePlanCode plan, PositionCode position) {
	}

	/** Which of some posts are planned in some plans. */
	List<Covered> covering(Collection<PositionCode> positions, Collection<CadrePlanCode> plans, AsOf asOf) {
		return List.copyOf(among(PLANS_COVERING, positions, plans, asOf).fetchAs(Covered.class)
			.mappedBy((types, row) -> new Covered(new CadrePlanCode(row.get("plan").asString()), new PositionCode(row.get("position").asString()))).all());
	}

	/** A nomination for a post in a plan. */
	record NominatedFor(CadrePlanCode plan, PositionCode position, NominationCode nomination, CadreCode cadre) {
	}

	/** The nominations for some posts in some plans. */
	List<NominatedFor> nominationsFor(Collection<PositionCode> positions, Collection<CadrePlanCode> plans, AsOf asOf) {
		return List.copyOf(among(NOMINATIONS_FOR, positions, plans, asOf).fetchAs(NominatedFor.class)
			.mappedBy((types, row) -> new NominatedFor(new CadrePlanCode(row.get("plan").asString()), new PositionCode(row.get("position").asString()),
					new NominationCode(row.get("nomination").asString()), new CadreCode(row.get("cadre").asString())))
			.all());
	}

	private RunnableSpec among(CypherFile file, Collection<PositionCode> positions, Collection<CadrePlanCode> plans, AsOf asOf) {
		return query(file, asOf).bind(positions.stream().map(PositionCode::value).toList()).to("positions").bind(plans.stream().map(CadrePlanCode::value).toList())
			.to("plans");
	}

	private static List<CadreCode> cadres(Object codes) {
		return ((List<?>) codes).stream().map(code -> new CadreCode(String.valueOf(code))).toList();
	}

	@Override
	public void erase(CadreCode cadre, Collection<String> names) {
		neo4j.query(ERASE_REASONS.text()).bindAll(Map.of("cadre", cadre.value(), "mark", Content.MASK)).run();
	}

	private RunnableSpec query(CypherFile file, AsOf asOf) {
		return neo4j.query(file.text()).bindAll(asOf.parameters());
	}

	private static CadrePlan plan(Record row) {
		Value core = row.get("core");
		return new CadrePlan(new CadrePlanCode(row.get("code").asString()), core.get("name").asString(), core.get("termFrom").asLocalDate(),
				core.get("termUntil").asLocalDate(), text(core.get("area")), core.get("synthetic").asBoolean(false), row.get("begun").asLocalDate(),
				row.get("reviewed").isNull() ? null : row.get("reviewed").asLocalDate(), row.get("positions").asInt(),
				row.get("committees").asInt(), row.get("nominations").asInt());
	}

	private static Nomination nomination(Record row) {
		Value said = row.get("assessment");
		String position = text(row.get("position"));
		String committee = text(row.get("committee"));
		return new Nomination(new NominationCode(row.get("code").asString()), position == null ? null : new PositionCode(position),
				committee == null ? null : new OrgUnitCode(committee), new CadreCode(row.get("cadre").asString()),
				new Assessment(NominationKind.valueOf(said.get("kind").asString()), Readiness.valueOf(said.get("readiness").asString()),
						said.get("assessedOn").asLocalDate(), said.get("order").isNull() ? null : said.get("order").asInt(), text(said.get("reason"))),
				row.get("version").asLong());
	}

	private static UnitPlace place(Record row) {
		String level = text(row.get("level"));
		return new UnitPlace(new OrgUnitCode(row.get("code").asString()),
				row.get("above").asList(Value::asString).stream().map(OrgUnitCode::new).collect(Collectors.toUnmodifiableSet()), text(row.get("area")),
				level == null ? null : level.toLowerCase(Locale.ROOT));
	}

	private static @Nullable String text(Value value) {
		return value.isNull() ? null : value.asString();
	}
}
