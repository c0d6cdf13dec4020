package io.orgloom.cadreplan;

import io.orgloom.cadre.CadreCode;
import io.orgloom.cadre.ErasureListener;
import io.orgloom.cadreplan.RoundMeeting.Ballots;
import io.orgloom.graph.AsOf;
import io.orgloom.graph.Content;
import io.orgloom.graph.CypherFile;
import io.orgloom.structure.OrgUnitCode;
import io.orgloom.structure.PositionCode;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/** Reads review rounds; one with everything in it in two statements, whatever its size. */
@Repository
class ReviewRoundQueries implements ErasureListener {

	private static final CypherFile ROUNDS = CypherFile.of("cadreplan/review-rounds");
	private static final CypherFile STATES = CypherFile.of("cadreplan/round-states");
	private static final CypherFile ERASE_REASONS = CypherFile.of("cadreplan/erase-round-reasons");

	private final Neo4jClient neo4j;

	ReviewRoundQueries(Neo4jClient neo4j) {
		this.neo4j = neo4j;
	}

	/** What holds in a round besides its core. */
	record RoundState(String aspect, String variant, Value said, long version) {
	}

	List<ReviewRound> rounds(CadrePlanCode plan, AsOf asOf) {
		return rounds(plan, "", asOf);
	}

	Optional<ReviewRound> round(CadrePlanCode plan, ReviewRoundCode code, AsOf asOf) {
		return rounds(plan, code.value(), asOf).stream().findFirst();
	}

	private List<ReviewRound> rounds(CadrePlanCode plan, String round, AsOf asOf) {
		return List.copyOf(neo4j.query(ROUNDS.text()).bindAll(asOf.parameters()).bind(plan.value()).to("code").bind(round).to("round").fetchAs(ReviewRound.class)
			.mappedBy((types, row) -> round(row)).all());
	}

	/** Everything recorded in a round on a day. */
	RoundRecord record(ReviewRound round, List<String> steps, AsOf asOf) {
		Collection<RoundState> states = neo4j.query(STATES.text()).bindAll(asOf.parameters()).bind(round.code().value()).to("round").fetchAs(RoundState.class)
			.mappedBy((types, row) -> new RoundState(row.get("aspect").asString(), row.get("variant").asString(), row.get("state"), row.get("version").asLong())).all();
		Map<NominationCode, RoundAnswer> answers = new HashMap<>();
		Map<String, RoundState> meetings = new HashMap<>();
		Map<String, Map<NominationCode, Ballots>> votes = new HashMap<>();
		Map<String, Long> versions = new HashMap<>();
		for (RoundState state : states) {
			switch (state.aspect()) {
				case ReviewRoundFacts.ANSWER -> answers.put(new NominationCode(state.variant()), answer(state));
				case ReviewRoundFacts.MEETING -> meetings.put(state.variant(), state);
				case ReviewRoundFacts.VOTES -> {
					int space = state.variant().indexOf(' ');
					String step = state.variant().substring(0, space);
					votes.computeIfAbsent(step, key -> new HashMap<>()).put(new NominationCode(state.variant().substring(space + 1)), ballots(state.said()));
					versions.merge(step, state.version(), Math::max);
				}
				default -> throw new IllegalStateException("The review round " + round.code() + " has the aspect " + state.aspect() + ".");
			}
		}
		List<RoundMeeting> held = steps.stream().filter(meetings::containsKey)
			.map(step -> meeting(step, meetings.get(step), votes.getOrDefault(step, Map.of()), versions.getOrDefault(step, 0L))).toList();
		return new RoundRecord(round, answers, held);
	}

	@Override
	public void erase(CadreCode cadre, Collection<String> names) {
		neo4j.query(ERASE_REASONS.text()).bindAll(Map.of("cadre", cadre.value(), "mark", Content.MASK)).run();
	}

	private static ReviewRound round(Record row) {
		Value core = row.get("core");
		return new ReviewRound(new ReviewRoundCode(row.get("code").asString()), core.get("name").asString(), core.get("openedOn").asLocalDate(),
				core.get("concludedOn").isNull() ? null : core.get("concludedOn").asLocalDate(), text(core.get("decision")), row.get("version").asLong());
	}

	private static RoundAnswer answer(RoundState state) {
		Value said = state.said();
		Proposal proposal = Proposal.valueOf(said.get("proposal").asString());
		return new RoundAnswer(new NominationCode(state.variant()), proposal, text(said.get("ground")), text(said.get("reason")),
				proposal == Proposal.ADD ? addition(said) : null, state.version());
	}

	private static NewNomination addition(Value said) {
		String position = text(said.get("position"));
		String committee = text(said.get("committee"));
		return new NewNomination(position == null ? null : new PositionCode(position), committee == null ? null : new OrgUnitCode(committee), new CadreCode(said.get("cadre").asString()),
				new Assessment(NominationKind.valueOf(said.get("kind").asString()), Readiness.valueOf(said.get("readiness").asString()),
						said.get("assessedOn").asLocalDate(), said.get("order").isNull() ? null : said.get("order").asInt(), text(said.get("reason"))));
	}

	private static Ballots ballots(Value said) {
		return new Ballots(said.get("agree").asInt(), said.get("disagree").asInt(), said.get("noOpinion").asInt());
	}

	private static RoundMeeting meeting(String step, RoundState state, Map<NominationCode, Ballots> votes, long voted) {
		Value said = state.said();
		return new RoundMeeting(step, said.get("heldOn").asLocalDate(), said.get("called").asInt(), said.get("present").asInt(), said.get("issued").asInt(),
				said.get("collected").asInt(), said.get("valid").asInt(), votes, Math.max(state.version(), voted));
	}

	private static @Nullable String text(Value value) {
		return value.isNull() ? null : value.asString();
	}
}
