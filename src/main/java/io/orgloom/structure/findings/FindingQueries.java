package io.orgloom.structure.findings;

import io.orgloom.graph.AsOf;
import io.orgloom.graph.CypherFile;
import io.orgloom.structure.AgencyField;
import io.orgloom.structure.Hierarchy;
import io.orgloom.structure.Occupancy;
import io.orgloom.structure.OrgUnitCode;
import io.orgloom.structure.OrgUnitKind;
import io.orgloom.structure.PositionCode;
import io.orgloom.structure.PositionRole;
import io.orgloom.territory.UnitLevel;
import io.orgloom.territory.UnitType;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/** Reads what findings are made of, for many org units at once. */
@Repository
class FindingQueries {

	private static final CypherFile FIGURES = CypherFile.of("structure/unit-figures");
	private static final CypherFile HEADS = CypherFile.of("structure/heads");
	private static final CypherFile FUNCTION_PARTS = CypherFile.of("structure/function-parts");
	private static final CypherFile DIRECT_SUPERIORS = CypherFile.of("structure/direct-superiors");
	private static final CypherFile SUPERIOR_POSTS = CypherFile.of("structure/superior-posts");
	private static final CypherFile POSTS_ABOVE = CypherFile.of("structure/posts-above");
	private static final CypherFile SEATS_LEFT = CypherFile.of("structure/seats-left");
	private static final CypherFile AREAS_ENDED = CypherFile.of("structure/areas-ended");

	private final Neo4jClient neo4j;

	FindingQueries(Neo4jClient neo4j) {
		this.neo4j = neo4j;
	}

	/** The post of a head, and whether it is filled where that is known. */
	record HeadPost(PositionCode code, String title, @Nullable Occupancy occupancy, @Nullable String source) {
	}

	/** The posts of a unit's heads. */
	record Heads(OrgUnitCode unit, List<HeadPost> posts) {
	}

	/** What a unit has to do with a function among those who work for an administrative unit. */
	record FunctionPart(String area, String key, String title, OrgUnitCode unit, String name, boolean lead, @Nullable String regulation) {
	}

	/** A post and those it reports to by a solid line. */
	record Superiors(OrgUnitCode unit, Concerned post, List<Concerned> superiors) {
	}

	/** A post of a unit. */
	record PostOf(OrgUnitCode unit, PositionCode code, String title) {
	}

	/** One post directly above another. */
	record Above(PositionCode post, PositionCode above, String title) {
	}

	/** What a unit rested on, and is no longer. */
	record Ended(OrgUnitCode unit, Concerned what) {
	}

	List<UnitFigures> figures(Collection<OrgUnitCode> units, AsOf asOf) {
		return rows(FIGURES, values(units), asOf, UnitFigures.class, FindingQueries::figures);
	}

	/** Units that have posts; of those without a post of a head the list is empty. */
	List<Heads> heads(Collection<OrgUnitCode> units, AsOf asOf) {
		return rows(HEADS, values(units), asOf, Heads.class, row -> new Heads(new OrgUnitCode(row.get("code").asString()), row.get("heads")
			.asList(post -> new HeadPost(new PositionCode(post.get("code").asString()), post.get("title").asString(), occupancy(post.get("occupancy")),
					text(post.get("source"))))));
	}

	List<FunctionPart> functionParts(Collection<OrgUnitCode> units, AsOf asOf) {
		return rows(FUNCTION_PARTS, values(units), asOf, FunctionPart.class, row -> new FunctionPart(row.get("area").asString(), row.get("key").asString(), row.get("title").asString(),
				new OrgUnitCode(row.get("unit").asString()), row.get("name").asString(), row.get("lead").asBoolean(), text(row.get("regulation"))));
	}

	List<Superiors> directSuperiors(Collection<OrgUnitCode> units, AsOf asOf) {
		return rows(DIRECT_SUPERIORS, values(units), asOf, Superiors.class, row -> new Superiors(unit(row), post(row.get("code"), row.get("title")),
				row.get("superiors").asList(each -> post(each.get("code"), each.get("title")))));
	}

	/** Posts that stand above others. */
	List<PostOf> superiorPosts(Collection<OrgUnitCode> units, AsOf asOf) {
		return rows(SUPERIOR_POSTS, values(units), asOf, PostOf.class, row -> new PostOf(unit(row), new PositionCode(row.get("code").asString()), row.get("title").asString()));
	}

	List<Above> postsAbove(Collection<PositionCode> posts, AsOf asOf) {
		return rows(POSTS_ABOVE, posts.stream().map(PositionCode::value).toList(), asOf, Above.class, row -> new Above(new PositionCode(row.get("code").asString()),
				new PositionCode(row.get("above").asString()), row.get("title").asString()));
	}

	List<Ended> seatsLeft(Collection<OrgUnitCode> units, AsOf asOf) {
		return rows(SEATS_LEFT, values(units), asOf, Ended.class, row -> new Ended(unit(row), post(row.get("code"), row.get("title"))));
	}

	List<Ended> areasEnded(Collection<OrgUnitCode> units, AsOf asOf) {
		return rows(AREAS_ENDED, values(units), asOf, Ended.class, row -> new Ended(unit(row),
				new Concerned(Concerned.Type.AREA, row.get("area").asString(), row.get("name").asString(), null)));
	}

	private <T> List<T> rows(CypherFile file, List<String> codes, AsOf asOf, Class<T> type, Function<Record, T> mapping) {
		return codes.isEmpty() ? List.of() : List.copyOf(neo4j.query(file.text()).bindAll(asOf.parameters()).bind(codes).to("codes").fetchAs(type)
			.mappedBy((types, row) -> mapping.apply(row)).all());
	}

	private static UnitFigures figures(Record row) {
		return new UnitFigures(new OrgUnitCode(row.get("code").asString()), OrgUnitKind.valueOf(row.get("kind").asString()),
				Hierarchy.valueOf(row.get("hierarchy").asString()),
				row.get("posts").asList(post -> new UnitFigures.Post(PositionRole.valueOf(post.get("role").asString()),
						occupancy(post.get("occupancy")))),
				row.get("level").isNull() ? null : new UnitFigures.Area(UnitLevel.valueOf(row.get("level").asString()), UnitType.valueOf(row.get("type").asString()),
						text(row.get("area")), row.get("governs").asBoolean()),
				row.get("parent").isNull() ? null : other(row.get("parent")), row.get("children").asList(FindingQueries::other), row.get("allPosts").asInt(),
				row.get("allStaff").asInt(), row.get("bodies").asInt(), row.get("organisations").asInt());
	}

	private static UnitFigures.Other other(Value unit) {
		String field = text(unit.get("field"));
		return new UnitFigures.Other(OrgUnitKind.valueOf(unit.get("kind").asString()), field == null ? null : AgencyField.valueOf(field), unit.get("deputies").asInt());
	}

	private static OrgUnitCode unit(Record row) {
		return new OrgUnitCode(row.get("unit").asString());
	}

	private static Concerned post(Value code, Value title) {
		return Concerned.post(code.asString(), title.asString());
	}

	private static @Nullable Occupancy occupancy(Value value) {
		return value.isNull() ? null : Occupancy.valueOf(value.asString());
	}

	private static @Nullable String text(Value value) {
		return value.isNull() ? null : value.asString();
	}

	private static List<String> values(Collection<OrgUnitCode> codes) {
		return codes.stream().map(OrgUnitCode::value).toList();
	}
}
