package io.orgloom.cadre;

import io.orgloom.cadre.CadreProfile.HeldPosition;
import io.orgloom.cadre.Particulars.Commendation;
import io.orgloom.cadre.Particulars.Discipline;
import io.orgloom.cadre.Particulars.LanguageSkill;
import io.orgloom.cadre.Particulars.OwnRetirement;
import io.orgloom.cadre.Particulars.PartyLife;
import io.orgloom.cadre.Particulars.Personal;
import io.orgloom.cadre.Particulars.Qualification;
import io.orgloom.cadre.Particulars.Rank;
import io.orgloom.cadre.Particulars.Rating;
import io.orgloom.cadre.Particulars.Relation;
import io.orgloom.cadre.Particulars.Training;
import io.orgloom.graph.AsOf;
import io.orgloom.graph.Content;
import io.orgloom.graph.CypherFile;
import io.orgloom.graph.NameSearch;
import io.orgloom.graph.Interval;
import io.orgloom.structure.OrgUnitCode;
import io.orgloom.structure.OrgUnitKind;
import io.orgloom.structure.PositionCode;
import io.orgloom.structure.PositionRole;
import io.orgloom.structure.findings.Concerned;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.data.neo4j.core.Neo4jClient.RunnableSpec;
import org.springframework.stereotype.Repository;

/** Reads cadres, posts held and personal data. What is personal leaves the graph only for codes the caller names as readable. */
@Repository
class CadreQueries {

	private static final CypherFile CODES = CypherFile.of("cadre/cadre-codes");
	private static final CypherFile CODES_WITHIN = CypherFile.of("cadre/cadre-codes-within");
	private static final CypherFile CODES_WITHOUT_POST = CypherFile.of("cadre/cadre-codes-without-post");
	private static final CypherFile CODES_FORMERLY_WITHIN = CypherFile.of("cadre/cadre-codes-formerly-within");
	private static final CypherFile CODES_BY_NAME = CypherFile.of("cadre/cadre-codes-by-name");
	private static final CypherFile EXISTS = CypherFile.of("cadre/cadre-exists");
	private static final CypherFile CADRES = CypherFile.of("cadre/cadres");
	private static final CypherFile CAREER = CypherFile.of("cadre/career");
	private static final CypherFile PARTICULARS = CypherFile.of("cadre/particulars");
	private static final CypherFile RELATIONS = CypherFile.of("cadre/relations");
	private static final CypherFile EVER_RELATED = CypherFile.of("cadre/ever-related");
	private static final CypherFile PROFILES = CypherFile.of("cadre/profiles");
	private static final CypherFile STANDING = CypherFile.of("cadre/standing");
	private static final CypherFile AREAS = CypherFile.of("cadre/areas");
	private static final CypherFile LIFE = CypherFile.of("cadre/life");
	private static final CypherFile HOLDERS = CypherFile.of("cadre/holders");
	private static final CypherFile LAST_HELD = CypherFile.of("cadre/last-held");
	private static final CypherFile RETIRING = CypherFile.of("cadre/retiring");
	private static final CypherFile OWN_SUPERIORS = CypherFile.of("cadre/own-superiors");
	private static final CypherFile TERMS_OVER = CypherFile.of("cadre/terms-over");
	private static final CypherFile UNIT_HOLDERS = CypherFile.of("cadre/unit-holders");
	private static final CypherFile ELECTED_SEATS = CypherFile.of("cadre/elected-seats");
	private static final CypherFile PAST_RETIREMENT = CypherFile.of("cadre/past-retirement");
	private static final CypherFile ROLL = CypherFile.of("cadre/roll");
	private static final CypherFile TOUCHED = CypherFile.of("cadre/touched-cadres");
	private static final CypherFile CODES_WITHIN_GRANTS = CypherFile.of("cadre/cadre-codes-within-grants");
	private static final CypherFile NAMES = CypherFile.of("cadre/names");
	private static final CypherFile ERASED_BY = CypherFile.of("cadre/erased-by");
	private static final CypherFile ERASE_WORDS = CypherFile.of("cadre/erase-words");

	private final Neo4jClient neo4j;

	CadreQueries(Neo4jClient neo4j) {
		this.neo4j = neo4j;
	}

	List<CadreCode> codes(String after, int limit, AsOf asOf) {
		return codes(query(CODES, asOf).bind(after).to("after").bind(limit).to("limit"));
	}

	List<CadreCode> codesWithin(OrgUnitCode unit, int depth, String after, int limit, AsOf asOf) {
		return codes(query(CODES_WITHIN, asOf).bind(unit.value()).to("unit").bind(depth).to("depth").bind(after).to("after").bind(limit).to("limit"));
	}

	/** Those in service who hold no post. */
	List<CadreCode> codesWithoutPost(String after, int limit, AsOf asOf) {
		return codes(query(CODES_WITHOUT_POST, asOf).bind(after).to("after").bind(limit).to("limit"));
	}

	/** Those in service who hold no post and once held one in a unit. */
	List<CadreCode> codesFormerlyWithin(OrgUnitCode unit, int depth, String after, int limit, AsOf asOf) {
		return codes(query(CODES_FORMERLY_WITHIN, asOf).bind(unit.value()).to("unit").bind(depth).to("depth").bind(after).to("after").bind(limit).to("limit"));
	}

	/** All whose personal data an officer of some administrative units may read, and more. */
	Set<CadreCode> codesWithinGrants(Collection<String> areas, long known) {
		return Set.copyOf(codes(neo4j.query(CODES_WITHIN_GRANTS.text()).bindAll(Map.of("areas", List.copyOf(areas), "known", known))));
	}

	/** @param words in Lucene's language */
	List<CadreCode> codesByName(NameSearch words, String after, int limit, AsOf asOf) {
		return codes(query(CODES_BY_NAME, asOf).bindAll(words.parameters()).bind(after).to("after").bind(limit).to("limit"));
	}

	/** Whether a cadre is on record on a day; empty where nobody ever had the code. */
	Optional<Boolean> exists(CadreCode code, AsOf asOf) {
		return query(EXISTS, asOf).bind(code.value()).to("code").fetchAs(Boolean.class).mappedBy((types, row) -> row.get("exists").asBoolean()).one();
	}

	List<Cadre> cadres(Collection<CadreCode> codes, Set<CadreCode> readable, AsOf asOf) {
		return codes.isEmpty() ? List.of() : List.copyOf(query(CADRES, asOf).bind(values(codes)).to("codes").bind(values(readable)).to("readable")
			.fetchAs(Cadre.class).mappedBy((types, row) -> cadre(row, readable)).all());
	}

	List<CareerItem> career(CadreCode code, long known) {
		return List.copyOf(neo4j.query(CAREER.text()).bindAll(Map.of("code", code.value(), "known", known)).fetchAs(CareerItem.class)
			.mappedBy((types, row) -> careerItem(row)).all());
	}

	Particulars particulars(CadreCode code, AsOf asOf) {
		List<Aspect> aspects = List.copyOf(query(PARTICULARS, asOf).bind(code.value()).to("code").fetchAs(Aspect.class)
			.mappedBy((types, row) -> new Aspect(row.get("aspect").asString(), row.get("variant").asString(), row.get("state"))).all());
		return particulars(aspects);
	}

	private record Aspect(String name, String variant, Value state) {
	}

	private static Particulars particulars(List<Aspect> aspects) {
		Map<String, Value> single = new HashMap<>();
		List<Rating> ratings = new ArrayList<>();
		List<Discipline> disciplines = new ArrayList<>();
		List<Training> trainings = new ArrayList<>();
		List<Commendation> commendations = new ArrayList<>();
		List<LanguageSkill> languages = new ArrayList<>();
		aspects.forEach(aspect -> {
			Value state = aspect.state();
			switch (aspect.name()) {
				case CadreFacts.RATING -> ratings.add(new Rating(state.get("year").asInt(), state.get("grade").asString()));
				case CadreFacts.DISCIPLINE -> disciplines.add(new Discipline(state.get("decision").asString(), state.get("form").asString(), day(state.get("on")),
						day(state.get("effectUntil"))));
				case CadreFacts.TRAINING -> trainings.add(new Training(aspect.variant(), state.get("course").asString(), state.get("kind").asString(), text(state.get("place")),
						day(state.get("startedOn")), day(state.get("endedOn")), text(state.get("certificate"))));
				case CadreFacts.COMMENDATION -> commendations.add(new Commendation(aspect.variant(), state.get("form").asString(), text(state.get("level")), day(state.get("on")),
						text(state.get("decision"))));
				case CadreFacts.LANGUAGE -> languages.add(new LanguageSkill(state.get("language").asString(), text(state.get("level"))));
				default -> single.put(aspect.name(), state);
			}
		});
		return new Particulars(personal(single.get(CadreFacts.PERSONAL)), party(single.get(CadreFacts.PARTY)), qualification(single.get(CadreFacts.QUALIFICATION)),
				rank(single.get(CadreFacts.RANK)), ratings, disciplines, trainings, commendations, languages, List.of(), own(single.get(CadreFacts.RETIREMENT)));
	}

	private static @Nullable Rank rank(@Nullable Value state) {
		return state == null ? null : new Rank(text(state.get("code")), state.get("name").asString(), state.get("step").isNull() ? null : Integer.valueOf(state.get("step").asInt()),
				state.get("coefficient").isNull() ? null : Double.valueOf(state.get("coefficient").asDouble()), day(state.get("since")));
	}

	/** What others are to a cadre on a day; who hands it out sees to it that the actor may read the other too. */
	List<Relation> relations(CadreCode code, AsOf asOf) {
		return List.copyOf(query(RELATIONS, asOf).bind(code.value()).to("code").fetchAs(Relation.class)
			.mappedBy((types, row) -> new Relation(new CadreCode(row.get("cadre").asString()), FamilyRelation.valueOf(row.get("relation").asString()))).all());
	}

	/** Everybody who was ever recorded as a relative of a cadre, for erasing it. */
	List<CadreCode> everRelated(CadreCode code) {
		return codes(neo4j.query(EVER_RELATED.text()).bindAll(Map.of("code", code.value())));
	}

	/** @param retires what the rule says of a birth and a sex */
	List<CadreProfile> profiles(Collection<CadreCode> codes, Set<CadreCode> readable, BiFunction<Birth, Sex, @Nullable LocalDate> retires, AsOf asOf) {
		return codes.isEmpty() ? List.of() : List.copyOf(query(PROFILES, asOf).bind(values(codes)).to("codes").bind(values(readable)).to("readable")
			.fetchAs(CadreProfile.class).mappedBy((types, row) -> profile(row, readable, retires)).all());
	}

	private static CadreProfile profile(Record row, Set<CadreCode> readable, BiFunction<Birth, Sex, @Nullable LocalDate> retires) {
		CadreCode code = new CadreCode(row.get("code").asString());
		List<Value> states = row.get("states").asList(state -> state);
		Particulars particulars = particulars(aspects(states));
		Personal person = particulars.personal();
		LocalDate normal = person == null || person.birth() == null || person.sex() == null ? null : retires.apply(person.birth(), person.sex());
		return new CadreProfile(code, row.get("synthetic").asBoolean(), readable.contains(code), since(states, CadreFacts.ERASURE) != null,
				since(states, CadreFacts.SERVICE), particulars, particulars.retirement() == null ? normal : particulars.retirement().on(),
				row.get("posts").asList(CadreQueries::heldPosition));
	}

	/** What criteria ask of some cadres, the day of retirement apart. */
	List<RollEntry> roll(Collection<CadreCode> codes, AsOf asOf) {
		return codes.isEmpty() ? List.of() : List.copyOf(query(ROLL, asOf).bind(values(codes)).to("codes").fetchAs(RollEntry.class).mappedBy((types, row) -> rollEntry(row)).all());
	}

	private static RollEntry rollEntry(Record row) {
		List<Value> states = row.get("states").asList(state -> state);
		return new RollEntry(new CadreCode(row.get("code").asString()), row.get("synthetic").asBoolean(), since(states, CadreFacts.ERASURE) != null,
				since(states, CadreFacts.SERVICE) == null, particulars(aspects(states)), null,
				row.get("served").asList(CadreQueries::served));
	}

	private static RollEntry.Served served(Value post) {
		String role = text(post.get("role"));
		String kind = text(post.get("kind"));
		String unit = text(post.get("unit"));
		return new RollEntry.Served(new PositionCode(post.get("position").asString()), unit == null ? null : new OrgUnitCode(unit), role == null ? null : PositionRole.valueOf(role), kind == null ? null : OrgUnitKind.valueOf(kind), text(post.get("title")),
				post.get("from").asLocalDate(), day(post.get("until")), post.get(CadreFacts.ACTING).asBoolean(), post.get(CadreFacts.CONCURRENT).asBoolean());
	}

	/** Whom the Changes after one, up to another, say something of that criteria ask for. */
	Set<CadreCode> touched(long after, long upTo) {
		return new HashSet<>(codes(neo4j.query(TOUCHED.text()).bindAll(Map.of("after", after, "upTo", upTo))));
	}

	private static List<Aspect> aspects(List<Value> states) {
		return states.stream().map(state -> new Aspect(state.get("aspect").asString(), state.get("variant").asString(""), state.get("state"))).toList();
	}

	private static @Nullable LocalDate since(List<Value> states, String aspect) {
		return states.stream().filter(state -> state.get("aspect").asString().equals(aspect)).map(state -> state.get("from").asLocalDate()).findFirst().orElse(null);
	}

	private static HeldPosition heldPosition(Value post) {
		String unit = text(post.get("unit"));
		return new HeldPosition(new PositionCode(post.get("code").asString()), post.get("title").asString(), PositionRole.valueOf(post.get("role").asString()),
				unit == null ? null : new OrgUnitCode(unit), text(post.get("unitName")), post.get(CadreFacts.ACTING).asBoolean(), post.get(CadreFacts.CONCURRENT).asBoolean());
	}

	/**
	 * That somebody is retired, or erased: since when, by which decision, recorded by which Change.
	 *
	 * @param on the day it was done; an erasure holds from the first day of the record on
	 */
	record Standing(LocalDate from, @Nullable LocalDate on, @Nullable String decision, long change) {
	}

	/** Each standing that holds on a day, by its aspect: retired, erased. */
	Map<String, Standing> standing(CadreCode code, AsOf asOf) {
		Map<String, Standing> standing = new HashMap<>();
		query(STANDING, asOf).bind(code.value()).to("code").fetchAs(String.class).mappedBy((types, row) -> {
			standing.put(row.get("aspect").asString(),
					new Standing(row.get("from").asLocalDate(), day(row.get("state").get("on")), text(row.get("state").get("decision")), row.get("change").asLong()));
			return "";
		}).all();
		return standing;
	}

	/** The days on which a cadre is on record. */
	List<Interval> life(CadreCode code, long known) {
		return List.copyOf(neo4j.query(LIFE.text()).bindAll(Map.of("code", code.value(), "known", known)).fetchAs(Interval.class)
			.mappedBy((types, row) -> new Interval(row.get("from").asLocalDate(), day(row.get("until")))).all());
	}

	/** The administrative units each works for, or worked for last; who never had a post or seat is left out. */
	Map<CadreCode, Set<String>> areas(Collection<CadreCode> codes, AsOf asOf) {
		Map<CadreCode, Set<String>> areas = new HashMap<>();
		if (!codes.isEmpty()) {
			query(AREAS, asOf).bind(values(codes)).to("codes").fetchAs(String.class).mappedBy((types, row) -> {
				areas.put(new CadreCode(row.get("code").asString()), Set.copyOf(row.get("areas").asList(Value::asString)));
				return "";
			}).all();
		}
		return areas;
	}

	List<Held> holders(Collection<PositionCode> positions, AsOf asOf) {
		return positions.isEmpty() ? List.of() : List.copyOf(query(HOLDERS, asOf).bind(positions.stream().map(PositionCode::value).toList()).to("codes")
			.fetchAs(Held.class).mappedBy((types, row) -> held(row)).all());
	}

	/** The first day on which nobody held each of some posts any more; posts nobody held before are left out. */
	Map<PositionCode, LocalDate> lastHeld(Collection<PositionCode> positions, AsOf asOf) {
		Map<PositionCode, LocalDate> until = new HashMap<>();
		if (!positions.isEmpty()) {
			query(LAST_HELD, asOf).bind(positions.stream().map(PositionCode::value).toList()).to("codes").fetchAs(String.class).mappedBy((types, row) -> {
				until.put(new PositionCode(row.get("position").asString()), row.get("until").asLocalDate());
				return "";
			}).all();
		}
		return until;
	}

	/** Somebody who may retire in a time. */
	record Candidate(CadreCode code, @Nullable Birth birth, @Nullable Sex sex, @Nullable LocalDate own) {
	}

	List<Candidate> retiring(OrgUnitCode unit, RetirementWindow window, AsOf asOf) {
		return List.copyOf(query(RETIRING, asOf).bind(unit.value()).to("unit").bindAll(window.parameters()).fetchAs(Candidate.class)
			.mappedBy((types, row) -> new Candidate(new CadreCode(row.get("code").asString()), birth(row.get("birth")), sex(row.get("sex")), day(row.get("own"))))
			.all());
	}

	/** A post whose holder holds a post above it as well. */
	record OwnSuperior(OrgUnitCode unit, Concerned post, Concerned superior) {
	}

	List<OwnSuperior> ownSuperiors(Collection<OrgUnitCode> units, AsOf asOf) {
		return List.copyOf(query(OWN_SUPERIORS, asOf).bind(units.stream().map(OrgUnitCode::value).toList()).to("codes").fetchAs(OwnSuperior.class)
			.mappedBy((types, row) -> new OwnSuperior(new OrgUnitCode(row.get("unit").asString()), Concerned.post(row.get("code").asString(), row.get("title").asString()),
					Concerned.post(row.get("superior").asString(), row.get("superiorTitle").asString())))
			.all());
	}

	/** A post of a unit. */
	record PostOf(OrgUnitCode unit, Concerned post) {
	}

	/** Posts held past the end of the term. */
	List<PostOf> termsOver(Collection<OrgUnitCode> units, AsOf asOf) {
		return List.copyOf(query(TERMS_OVER, asOf).bind(units.stream().map(OrgUnitCode::value).toList()).to("codes").fetchAs(PostOf.class)
			.mappedBy((types, row) -> new PostOf(new OrgUnitCode(row.get("unit").asString()), Concerned.post(row.get("code").asString(), row.get("title").asString()))).all());
	}

	/** A post of a unit, and who holds it. */
	record HeldIn(OrgUnitCode unit, PositionCode position, String title, CadreCode cadre) {
	}

	List<HeldIn> heldIn(Collection<OrgUnitCode> units, AsOf asOf) {
		return List.copyOf(query(UNIT_HOLDERS, asOf).bind(units.stream().map(OrgUnitCode::value).toList()).to("codes").fetchAs(HeldIn.class)
			.mappedBy((types, row) -> new HeldIn(new OrgUnitCode(row.get("unit").asString()), new PositionCode(row.get("code").asString()), row.get("title").asString(),
					new CadreCode(row.get("cadre").asString())))
			.all());
	}

	/** Who sits on some committees in person. */
	Map<OrgUnitCode, List<CadreCode>> electedSeats(Collection<OrgUnitCode> committees, AsOf asOf) {
		Map<OrgUnitCode, List<CadreCode>> seats = new LinkedHashMap<>();
		query(ELECTED_SEATS, asOf).bind(committees.stream().map(OrgUnitCode::value).toList()).to("codes").fetchAs(Boolean.class)
			.mappedBy((types, row) -> seats.computeIfAbsent(new OrgUnitCode(row.get("committee").asString()), code -> new ArrayList<>())
				.add(new CadreCode(row.get("cadre").asString())))
			.all();
		return seats;
	}

	/** Those of some cadres whose last day of work lies before the day asked for. */
	Set<CadreCode> pastRetirement(Collection<CadreCode> readable, RetirementRule rule, AsOf asOf) {
		return readable.isEmpty() ? Set.of() : Set.copyOf(codes(query(PAST_RETIREMENT, asOf).bind(values(readable)).to("codes")
			.bindAll(RetirementWindow.retiredBy(rule, asOf.on().minusDays(1)))));
	}

	List<String> names(CadreCode code) {
		return List.copyOf(neo4j.query(NAMES.text()).bindAll(Map.of("code", code.value())).fetchAs(String.class)
			.mappedBy((types, row) -> row.get("name").asString()).all());
	}

	/** Whether a Change erased what was known of somebody. */
	boolean isErasure(long change) {
		return neo4j.query(ERASED_BY.text()).bindAll(Map.of("change", change)).fetchAs(Boolean.class).mappedBy((types, row) -> row.get("erased").asBoolean()).one()
			.orElse(false);
	}

	/** Takes words out of the decisions on somebody's posts and seats; a part of erasing them. */
	void eraseWords(CadreCode code, Collection<String> words) {
		neo4j.query(ERASE_WORDS.text()).bindAll(Map.of("code", code.value(), "words", List.copyOf(words), "mark", Content.MASK)).run();
	}

	private RunnableSpec query(CypherFile file, AsOf asOf) {
		return neo4j.query(file.text()).bindAll(asOf.parameters());
	}

	private static List<CadreCode> codes(RunnableSpec query) {
		return List.copyOf(query.fetchAs(CadreCode.class).mappedBy((types, row) -> new CadreCode(row.get("code").asString())).all());
	}

	private static Cadre cadre(Record row, Set<CadreCode> readable) {
		CadreCode code = new CadreCode(row.get("code").asString());
		Value core = row.get("core");
		return new Cadre(code, core.get("synthetic").asBoolean(), text(core.get("source")), readable.contains(code), row.get("erased").asBoolean(),
				personal(row.get("personal")), row.get("posts").asList(post -> post).stream().filter(post -> !post.get("code").isNull()).map(CadreQueries::holding).toList(),
				row.get("seats").asList(seat -> seat).stream().filter(seat -> !seat.get("code").isNull()).map(CadreQueries::seat).toList());
	}

	private static CareerItem careerItem(Record row) {
		Map<String, Value> values = new LinkedHashMap<>();
		row.keys().forEach(key -> values.put(key, row.get(key)));
		Value all = Values.value(values);
		long change = row.get("change").asLong();
		return row.get("seat").asBoolean() ? new CareerItem(null, seat(all), change) : new CareerItem(holding(all), null, change);
	}

	private static Holding holding(Value post) {
		Value fact = post.get("fact");
		String unit = text(post.get("unit"));
		return new Holding(new PositionCode(post.get("code").asString()), text(post.get("name")), unit == null ? null : new OrgUnitCode(unit),
				text(post.get("unitName")), fact.get(CadreFacts.ACTING).asBoolean(), fact.get(CadreFacts.CONCURRENT).asBoolean(),
				Entry.valueOf(fact.get("entry").asString()), text(fact.get("decision")), day(fact.get("termEnds")), fact.get("from").asLocalDate(),
				day(fact.get("until")), ending(fact));
	}

	private static Seat seat(Value seat) {
		Value fact = seat.get("fact");
		return new Seat(new OrgUnitCode(seat.get("code").asString()), text(seat.get("name")), SeatRole.valueOf(fact.get("role").asString()), text(fact.get("decision")),
				day(fact.get("termEnds")), fact.get("from").asLocalDate(), day(fact.get("until")), ending(fact));
	}

	private static Held held(Record row) {
		Value fact = row.get("fact");
		return new Held(new CadreCode(row.get("cadre").asString()), new PositionCode(row.get("position").asString()), fact.get(CadreFacts.ACTING).asBoolean(),
				fact.get(CadreFacts.CONCURRENT).asBoolean(), new Interval(fact.get("from").asLocalDate(), day(fact.get("until"))));
	}

	private static @Nullable Ending ending(Value fact) {
		String ending = text(fact.get(CadreFacts.ENDING));
		return ending == null ? null : Ending.valueOf(ending);
	}

	private static @Nullable Personal personal(@Nullable Value state) {
		return state == null || state.isNull() ? null
				: new Personal(state.get("name").asString(), birth(state.get("birth")), sex(state.get("sex")), text(state.get("ethnicity")), text(state.get("nativePlace")));
	}

	private static @Nullable PartyLife party(@Nullable Value state) {
		return state == null ? null : new PartyLife(day(state.get("joined")), day(state.get("official")));
	}

	private static @Nullable Qualification qualification(@Nullable Value state) {
		return state == null ? null : new Qualification(text(state.get("education")), text(state.get("theory")), text(state.get("stateManagement")),
				text(state.get("languages")), text(state.get("rank")));
	}

	private static @Nullable OwnRetirement own(@Nullable Value state) {
		return state == null ? null : new OwnRetirement(state.get("on").asLocalDate(), state.get("decision").asString());
	}

	private static @Nullable Birth birth(Value value) {
		return value.isNull() ? null : new Birth(value.asString());
	}

	private static @Nullable Sex sex(Value value) {
		return value.isNull() ? null : Sex.valueOf(value.asString());
	}

	private static @Nullable String text(Value value) {
		return value.isNull() ? null : value.asString();
	}

	private static @Nullable LocalDate day(Value value) {
		return value.isNull() ? null : value.asLocalDate();
	}

	private static List<String> values(Collection<CadreCode> codes) {
		return codes.stream().map(CadreCode::value).toList();
	}
}
