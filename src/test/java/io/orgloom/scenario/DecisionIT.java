package io.orgloom.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgloom.access.Access;
import io.orgloom.access.Grant;
import io.orgloom.access.Role;
import io.orgloom.access.UserAdministration;
import io.orgloom.graph.Change;
import io.orgloom.graph.ChangeNote;
import io.orgloom.graph.Ledger;
import io.orgloom.graph.Times;
import io.orgloom.support.GraphTest;
import io.orgloom.support.Program;
import io.orgloom.support.Program.Answer;
import io.orgloom.support.StandingClock;
import io.orgloom.territory.AdministrativeUnit;
import io.orgloom.territory.Population;
import io.orgloom.territory.PopulationKind;
import io.orgloom.territory.Territory;
import io.orgloom.territory.TerritoryBundle;
import io.orgloom.territory.TerritoryRegister;
import io.orgloom.territory.UnitCode;
import io.orgloom.territory.UnitEdit;
import io.orgloom.territory.UnitType;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** A plan on its way to a decision, as programs meet it: province 40 has the communes 00001 to 00003; lan plans, hoa approves. */
@GraphTest
class DecisionIT {

	private static final String PASSWORD = "bốn từ dễ nhớ";
	private static final String MERGE = "{\"type\":\"MERGE_UNITS\",\"into\":{\"name\":\"Mới\",\"type\":\"COMMUNE\"},\"from\":[{\"code\":\"00001\"},{\"code\":\"00002\"}]}";
	private static final String RENAME = "{\"type\":\"RENAME_UNIT\",\"code\":\"00001\",\"name\":\"Một\"}";
	private static final LocalDate AHEAD = LocalDate.of(2026, 7, 1);

	@Autowired
	private Access access;
	@Autowired
	private UserAdministration users;
	@Autowired
	private TerritoryRegister register;
	@Autowired
	private Territory territory;
	@Autowired
	private Times times;
	@Autowired
	private Ledger ledger;
	@Autowired
	private AppliedPlans applied;
	@Autowired
	private ScenarioDecisions decisions;
	@Autowired
	private Scenarios scenarios;
	@Autowired
	private StandingClock clock;
	@Autowired
	private Driver driver;
	@LocalServerPort
	private int port;

	private Program lan = Program.on(0);
	private Program hoa = Program.on(0);
	private Program root = Program.on(0);

	@BeforeEach
	void begin() {
		unit("40", UnitType.PROVINCE, null);
		unit("41", UnitType.PROVINCE, null);
		List.of("00001", "00002", "00003").forEach(code -> unit(code, UnitType.COMMUNE, "40"));
		lan = account("lan", new Grant(Role.PLANNER, "40"));
		hoa = account("hoa", new Grant(Role.APPROVER, "40"));
		root = account("root", Grant.everywhere(Role.PLANNER), Grant.everywhere(Role.APPROVER), Grant.everywhere(Role.ADMINISTRATOR));
	}

	@Test
	void aPlanIsSubmittedReturnedSubmittedAgainApprovedAppliedAndTakenBack() {
		String plan = plan(RENAME);
		Answer submitted = lan.post(plan + "/submission", "").hasStatus(200);
		assertThat(submitted.json().path("state").asString()).isEqualTo("SUBMITTED");
		assertThat(submitted.header("ETag")).isEqualTo("\"2\"");
		lan.post(plan + "/steps", MERGE, "2").isProblem(409, "scenario-not-draft");
		assertThat(hoa.post(plan + "/return", "{\"reason\":\"Thiếu trụ sở\"}").hasStatus(200).json().path("state").asString()).isEqualTo("RETURNED");
		lan.post(plan + "/submission", "").hasStatus(200);
		Answer approved = hoa.post(plan + "/approval", "{\"document\":\"NQ 12\"}").hasStatus(200);
		assertThat(approved.json().path("document").asString()).isEqualTo("NQ 12");
		long before = ledger.last();
		Answer applied = hoa.post(plan + "/application", "").hasStatus(200);

		assertThat(applied.json().path("state").asString()).isEqualTo("APPLIED");
		assertThat(applied.json().path("appliedAs").asLong()).isEqualTo(before + 1);
		assertThat(ledger.change(before + 1)).extracting(Change::actor, Change::document).containsExactly("hoa", "NQ 12");
		assertThat(nameOn(AHEAD)).isEqualTo("Một");
		assertThat(nameOn(AHEAD.minusDays(1))).isEqualTo("Unit 00001");

		Answer reverted = hoa.post(plan + "/reversion", "{\"reason\":\"Nhầm\"}").hasStatus(200);
		assertThat(reverted.json().path("state").asString()).isEqualTo("REVERTED");
		assertThat(ledger.change(before + 2).reverts()).isEqualTo(before + 1);
		assertThat(nameOn(AHEAD)).isEqualTo("Unit 00001");

		JsonNode history = lan.get(plan + "/history").hasStatus(200).json().path("items");
		assertThat(texts(history, "what")).containsExactly("CREATED", "SUBMITTED", "RETURNED", "SUBMITTED", "APPROVED", "APPLIED", "REVERTED");
		assertThat(texts(history, "actor")).containsExactly("lan", "lan", "hoa", "lan", "hoa", "hoa", "hoa");
		assertThat(history.get(2).path("reason").asString()).isEqualTo("Thiếu trụ sở");
		assertThat(history.get(4).path("document").asString()).isEqualTo("NQ 12");
		assertThat(history.get(5).path("change").asLong()).isEqualTo(before + 1);
		assertThat(history.get(6).path("change").asLong()).isEqualTo(before + 2);
	}

	/** What each state refuses: everything but what leads on from it. */
	@ParameterizedTest
	@CsvSource({"DRAFT, 'approval return application reversion'", "SUBMITTED, 'submission application reversion'",
			"APPROVED, 'submission approval reversion'", "RETURNED, 'approval return application reversion'",
			"APPLIED, 'submission approval return application'", "REVERTED, 'submission approval return application reversion'"})
	void aTransitionTheStateForbidsIsRefused(String state, String refused) {
		String plan = plan(RENAME);
		bring(plan, state);
		long version = lan.get(plan).json().path("version").asLong();
		for (String transition : refused.split(" ")) {
			Program actor = transition.equals("submission") ? lan : hoa;
			JsonNode problem = actor.post(plan + "/" + transition, transition.equals("return") ? "{\"reason\":\"x\"}" : "")
				.isProblem(409, "scenario-not-in-state").json();
			assertThat(problem.path("state").asString()).isEqualTo(state);
			assertThat(problem.path("possible").toString()).doesNotContainIgnoringCase("\"" + transition + "\"");
		}
		assertThat(lan.get(plan).json().path("version").asLong()).isEqualTo(version);
	}

	private void bring(String plan, String state) {
		List<String> way = switch (state) {
			case "DRAFT" -> List.of();
			case "SUBMITTED" -> List.of("submission");
			case "RETURNED" -> List.of("submission", "return");
			case "APPROVED" -> List.of("submission", "approval");
			case "APPLIED" -> List.of("submission", "approval", "application");
			default -> List.of("submission", "approval", "application", "reversion");
		};
		for (String transition : way) {
			(transition.equals("submission") ? lan : hoa).post(plan + "/" + transition, transition.equals("return") ? "{\"reason\":\"x\"}" : "").hasStatus(200);
		}
		assertThat(lan.get(plan).json().path("state").asString()).isEqualTo(state);
	}

	@Test
	void nobodyDecidesOnWorkOfTheirOwnNotEvenTheAdministrator() {
		String plan = created(root, "40");
		root.post(plan + "/steps", RENAME, "0").hasStatus(201);
		root.post(plan + "/submission", "").hasStatus(200);
		root.post(plan + "/approval", "").isProblem(403, "own-work");
		root.post(plan + "/return", "{\"reason\":\"x\"}").isProblem(403, "own-work");
		hoa.post(plan + "/approval", "").hasStatus(200);
		root.post(plan + "/return", "{\"reason\":\"x\"}").isProblem(403, "own-work");
		root.post(plan + "/application", "").isProblem(403, "own-work");
		hoa.post(plan + "/application", "").hasStatus(200);
		root.post(plan + "/reversion", "").isProblem(403, "own-work");
	}

	@Test
	void whoBranchesCarriesTheWorkOfOthersAlong() {
		String plan = plan(RENAME);
		JsonNode branched = root.post(plan + "/branches", "{\"name\":\"Phương án hai\"}").hasStatus(201).json();
		String branch = "/api/scenarios/" + branched.path("id").asString();
		JsonNode read = root.get(branch).json();
		assertThat(read.path("branchedFrom").asString()).isEqualTo(plan.substring("/api/scenarios/".length()));
		assertThat(read.path("author").asString()).isEqualTo("root");
		assertThat(texts(read.path("editors"))).containsExactly("lan");
		assertThat(read.path("steps").asInt()).isEqualTo(1);
		assertThat(root.get(branch + "/steps").json().path("items")).isEqualTo(lan.get(plan + "/steps").json().path("items"));
		assertThat(texts(root.get(branch + "/history").json().path("items"), "what")).containsExactly("BRANCHED");

		access.asSystem(() -> users.grant("lan", List.of(Grant.everywhere(Role.PLANNER), Grant.everywhere(Role.APPROVER))));
		root.post(branch + "/submission", "").hasStatus(200);
		lan.post(branch + "/approval", "").isProblem(403, "own-work");
		root.post(branch + "/approval", "").isProblem(403, "own-work");
		hoa.post(branch + "/approval", "").hasStatus(200);
		assertThat(lan.get(plan).json().path("state").asString()).isEqualTo("DRAFT");
	}

	@Test
	void whoAddedAStepOrPutThePlanOnAnotherBaseHasEditedIt() {
		String plan = plan(RENAME);
		Program minh = account("minh", Grant.everywhere(Role.PLANNER), Grant.everywhere(Role.APPROVER));
		root.post(plan + "/steps", "{\"type\":\"RENAME_UNIT\",\"code\":\"00003\",\"name\":\"Ba\"}", "1").hasStatus(201);
		minh.post(plan + "/rebase", "{\"baseOn\":\"2025-07-15\"}").hasStatus(200);
		assertThat(texts(lan.get(plan).json().path("editors"))).containsExactly("root", "minh");
		lan.post(plan + "/submission", "").hasStatus(200);
		root.post(plan + "/approval", "").isProblem(403, "own-work");
		minh.post(plan + "/approval", "").isProblem(403, "own-work");
		hoa.post(plan + "/approval", "").hasStatus(200);
	}

	@Test
	void aBranchHoldsOnlyTheStepsThatCount() {
		String plan = plan(RENAME);
		lan.post(plan + "/steps", "{\"type\":\"RENAME_UNIT\",\"code\":\"00002\",\"name\":\"Hai\"}", "1").hasStatus(201);
		lan.delete(plan + "/steps/last", "2").hasStatus(200);
		String branch = "/api/scenarios/" + lan.post(plan + "/branches", "").hasStatus(201).json().path("id").asString();
		assertThat(lan.get(branch).json().path("name").asString()).isEqualTo("Plan (2)");
		assertThat(lan.get(branch).json().path("undone").asInt()).isZero();
		lan.post(branch + "/steps/redo", "", "0").isProblem(409, "nothing-to-undo");
		lan.post(branch + "/steps", MERGE, "0").hasStatus(201);
		assertThat(lan.get(plan + "/steps").json().path("items").size()).isEqualTo(1);
	}

	@Test
	void plannersSubmitAndApproversDecideWithinTheirScope() {
		String plan = plan(RENAME);
		hoa.post(plan + "/submission", "").isProblem(403, "not-granted");
		lan.post(plan + "/submission", "").hasStatus(200);
		lan.post(plan + "/approval", "").isProblem(403, "not-granted");
		account("minh", new Grant(Role.APPROVER, "41")).post(plan + "/approval", "").isProblem(403, "not-granted");
		hoa.post(plan + "/return", "{}").isProblem(400, "invalid-values");
		hoa.post(plan + "/return", "{\"reason\":\" \"}").isProblem(400, "invalid-values");
		hoa.post(plan + "/return", "{\"reason\":\"a\\u0000\"}").isProblem(400, "invalid-note");
		hoa.post(plan + "/approval", "{\"document\":\"a\\u0000\"}").isProblem(400, "invalid-note");
		hoa.post("/api/scenarios/s-0/approval", "").isProblem(404, "unknown-scenario");
	}

	@Test
	void aPlanWithoutStepsIsNotSubmitted() {
		String plan = created(lan, "40");
		lan.post(plan + "/submission", "").isProblem(422, "empty-plan");
		lan.post(plan + "/steps", RENAME, "0").hasStatus(201);
		lan.delete(plan + "/steps/last", "1").hasStatus(200);
		lan.post(plan + "/submission", "").isProblem(422, "empty-plan");
	}

	/** Else it would come back only when somebody else puts it into force. */
	@Test
	void aPlanThatGivesACodeAnotherHoldsIsNotSubmitted() {
		String plan = plan(MERGE.replace("\"type\":\"COMMUNE\"", "\"type\":\"COMMUNE\",\"officialCode\":\"00003\""));
		JsonNode problem = lan.post(plan + "/submission", "").isProblem(409, "official-code-held").json();
		assertThat(problem.path("holder").asString()).isEqualTo("00003");
		assertThat(lan.get(plan).json().path("state").asString()).isEqualTo("DRAFT");
		lan.delete(plan + "/steps/last", "1").hasStatus(200);
		lan.post(plan + "/steps", MERGE.replace("\"type\":\"COMMUNE\"", "\"type\":\"COMMUNE\",\"officialCode\":\"41\""), "2").isProblem(409, "official-code-held");
	}

	@Test
	void aDecisionMayNameTheVersionItRestsOn() {
		String plan = plan(RENAME);
		lan.post(plan + "/submission", "", "0").isProblem(412, "scenario-moved-on");
		lan.post(plan + "/submission", "", "\"1\"").hasStatus(200);
		hoa.post(plan + "/approval", "", "1").isProblem(412, "scenario-moved-on");
		hoa.post(plan + "/approval", "", "2").hasStatus(200);
	}

	@Test
	void ofDecisionsAtOnceOneWins() throws Exception {
		String plan = plan(RENAME);
		lan.post(plan + "/submission", "").hasStatus(200);
		Callable<Integer> approval = () -> hoa.post(plan + "/approval", "").status();
		try (ExecutorService together = Executors.newFixedThreadPool(4)) {
			List<Integer> statuses = together.invokeAll(List.of(approval, approval, approval, approval)).stream().map(done -> done.resultNow()).sorted().toList();
			assertThat(statuses).containsExactly(200, 409, 409, 409);
		}
		assertThat(texts(lan.get(plan + "/history").json().path("items"), "what")).containsExactly("CREATED", "SUBMITTED", "APPROVED");
	}

	@Test
	void whatWasRecordedSinceIsAConflictWithBothSides() {
		String plan = plan(RENAME);
		assertThat(lan.get(plan + "/conflicts").json().path("items").size()).isZero();
		Change change = register.correct(new UnitCode("00001"), people(5_200), LocalDate.of(2025, 6, 30), new ChangeNote("tester", "Counted again", null));
		register.correct(new UnitCode("00003"), people(1), LocalDate.of(2025, 6, 30), new ChangeNote("tester", "Not in the plan", null));

		JsonNode conflicts = lan.get(plan + "/conflicts").hasStatus(200).json().path("items");
		assertThat(conflicts.size()).isEqualTo(1);
		JsonNode conflict = conflicts.get(0);
		assertThat(conflict.path("kind").asString()).isEqualTo("RECORDED_SINCE");
		assertThat(conflict.path("code").asString()).isEqualTo("00001");
		assertThat(conflict.path("name").asString()).isEqualTo("Unit 00001");
		assertThat(conflict.path("what").asString()).isEqualTo("population");
		assertThat(conflict.path("planned").asString()).contains("people 4000");
		assertThat(conflict.path("present").asString()).contains("people 5200");
		assertThat(conflict.path("change").asLong()).isEqualTo(change.number());
		assertThat(conflict.path("reason").asString()).isEqualTo("Counted again");
		assertThat(lan.post(plan + "/submission", "").isProblem(409, "base-moved-on").json().path("conflicts")).isEqualTo(conflicts);

		lan.post(plan + "/rebase", "{}").hasStatus(200);
		assertThat(lan.get(plan + "/conflicts").json().path("items").size()).isZero();
		lan.post(plan + "/submission", "").hasStatus(200);
		assertThat(texts(lan.get(plan + "/history").json().path("items"), "what")).containsExactly("CREATED", "REBASED", "SUBMITTED");
	}

	/** A seat must stay and keep its name; how many live there is nothing the plan rests on. */
	@Test
	void ofAUnitThatIsMerelyUsedOnlyItsNameAndPlaceCount() {
		unit("400", UnitType.DISTRICT, "40");
		String plan = plan("{\"type\":\"MOVE_UNIT\",\"code\":\"00001\",\"parent\":\"400\"}");
		register.correct(new UnitCode("400"), people(77), LocalDate.of(2025, 6, 30), new ChangeNote("tester", "Counted again", null));
		assertThat(lan.get(plan + "/conflicts").json().path("items").size()).isZero();
		register.correct(new UnitCode("400"), named("Khác"), LocalDate.of(2025, 6, 30), new ChangeNote("tester", "Misspelt", null));
		JsonNode conflicts = lan.get(plan + "/conflicts").json().path("items");
		assertThat(texts(conflicts, "code")).containsExactly("400");
		assertThat(texts(conflicts, "what")).containsExactly("core");
	}

	@Test
	void whatWasRecordedAndTakenBackWordForWordIsNone() {
		String plan = plan(RENAME);
		Change change = register.correct(new UnitCode("00001"), people(5_200), LocalDate.of(2025, 6, 30), new ChangeNote("tester", "Wrong", null));
		ledger.revert(change.number(), new ChangeNote("tester", "Right again", null));
		assertThat(lan.get(plan + "/conflicts").json().path("items").size()).isZero();
		lan.post(plan + "/submission", "").hasStatus(200);
	}

	@Test
	void whatBeginsLaterIsAConflictUntilTheBaseIsMovedBehindIt() {
		register.change(new UnitCode("00002"), named("Hai"), LocalDate.of(2025, 9, 1), new ChangeNote("tester", "New name", null));
		String plan = plan(MERGE);
		JsonNode conflicts = lan.get(plan + "/conflicts").json().path("items");
		assertThat(conflicts.size()).isEqualTo(1);
		assertThat(conflicts.get(0).path("kind").asString()).isEqualTo("BEGINS_LATER");
		assertThat(conflicts.get(0).path("planned").asString()).contains("name Unit 00002");
		assertThat(conflicts.get(0).path("present").asString()).contains("name Hai");
		assertThat(conflicts.get(0).path("on").asString()).isEqualTo("2025-09-01");
		lan.post(plan + "/submission", "").isProblem(409, "base-moved-on");
		lan.post(plan + "/rebase", "{}").hasStatus(200);
		lan.post(plan + "/submission", "").isProblem(409, "base-moved-on");
		Answer rebased = lan.post(plan + "/rebase", "{\"baseOn\":\"2025-09-01\"}").hasStatus(200);
		assertThat(rebased.json().path("baseOn").asString()).isEqualTo("2025-09-01");
		lan.post(plan + "/submission", "").hasStatus(200);
	}

	@Test
	void aUnitThatEndsLaterIsAConflict() {
		String plan = plan(RENAME);
		register.end(new UnitCode("00001"), LocalDate.of(2026, 1, 1), new ChangeNote("tester", "Dissolved", null));
		JsonNode conflicts = lan.get(plan + "/conflicts").json().path("items");
		assertThat(conflicts.size()).isEqualTo(1);
		assertThat(conflicts.get(0).path("what").asString()).isEqualTo("core");
		assertThat(conflicts.get(0).path("present").isNull()).isTrue();
		assertThat(conflicts.get(0).path("on").asString()).isEqualTo("2026-01-01");
	}

	/** Communes 1 to 5 in a row. Another plan makes 4 and 5 one; all that this one, on 1 and 3, sees of it is that its neighbour became another. */
	@ParameterizedTest
	@ValueSource(strings = {"2025-06-30", "2025-12-01", "2026-07-01", "2026-09-01"})
	void aNeighbourThatBecameAnotherDoesNotStandAgainstAPlanOfTheSameWorth(LocalDate neighbours) {
		row();
		String plan = plan(MERGE.replace("00001", "00003"));
		bring(plan, "APPROVED");
		String other = created(lan, "40", neighbours);
		lan.post(other + "/steps", MERGE.replace("00001", "00004").replace("00002", "00005").replace("Mới", "Bên"), "0").hasStatus(201);
		bring(other, "APPLIED");

		assertThat(lan.get(plan + "/conflicts").json().path("items")).isEmpty();
		hoa.post(plan + "/application", "").hasStatus(200);
		LocalDate last = AHEAD.isAfter(neighbours) ? AHEAD : neighbours;
		assertThat(bordersOn(last)).containsExactly("Bên – Mới", "Mới – Unit 00001");
		if (neighbours.isAfter(AHEAD)) {
			assertThat(bordersOn(AHEAD)).containsExactly("Mới – Unit 00001", "Mới – Unit 00004", "Unit 00004 – Unit 00005");
		} else {
			assertThat(bordersOn(AHEAD.minusDays(1))).contains("Unit 00001 – Unit 00002", "Unit 00002 – Unit 00003");
		}
		hoa.post(plan + "/reversion", "").hasStatus(200);
		assertThat(bordersOn(last)).containsExactly("Bên – Unit 00003", "Unit 00001 – Unit 00002", "Unit 00002 – Unit 00003");
	}

	/** A unit of the plan became part of another meanwhile: borders tell both sides, and units born since have their names. */
	@Test
	void ofABorderThatBeginsLaterBothSidesAreToldWithNames() {
		row();
		String plan = plan(MERGE.replace("00001", "00003").replace("00002", "00004"));
		String other = created(lan, "40", LocalDate.of(2025, 12, 1));
		lan.post(other + "/steps", MERGE.replace("00001", "00004").replace("00002", "00005").replace("Mới", "Bên"), "0").hasStatus(201);
		bring(other, "APPLIED");

		JsonNode border = null;
		for (JsonNode conflict : lan.get(plan + "/conflicts").json().path("items")) {
			border = conflict.path("what").asString().equals("ADJACENT_TO") && conflict.path("code").asString().equals("00003") ? conflict : border;
		}
		assertThat(border).isNotNull();
		assertThat(border.path("kind").asString()).isEqualTo("BEGINS_LATER");
		assertThat(border.path("on").asString()).isEqualTo("2025-12-01");
		assertThat(border.path("planned").asString()).startsWith("Unit 00004 00004").contains("2025-12-01)");
		assertThat(border.path("present").asString()).startsWith("Bên ");
	}

	@Test
	void theDayOnWhichNothingWouldStandAgainstThePlanIsOffered() {
		register.change(new UnitCode("00002"), named("Hai"), LocalDate.of(2025, 9, 1), new ChangeNote("tester", "New name", null));
		register.change(new UnitCode("00001"), named("Một"), LocalDate.of(2025, 10, 1), new ChangeNote("tester", "New name", null));
		String plan = plan(MERGE);
		assertThat(lan.get(plan + "/conflicts").json().path("settledOn").asString()).isEqualTo("2025-10-01");
		lan.post(plan + "/rebase", "{\"baseOn\":\"2025-10-01\"}").hasStatus(200);
		assertThat(lan.get(plan + "/conflicts").json().path("settledOn").isNull()).isTrue();
		register.change(new UnitCode("00001"), named("Sau"), AHEAD.plusDays(1), new ChangeNote("tester", "New name", null));
		assertThat(lan.get(plan + "/conflicts").json().path("items")).hasSize(1);
		assertThat(lan.get(plan + "/conflicts").json().path("settledOn").isNull()).isTrue();
	}

	private void row() {
		unit("00004", UnitType.COMMUNE, "40");
		unit("00005", UnitType.COMMUNE, "40");
		List<TerritoryBundle.AdjacencyRow> borders = IntStream.range(1, 5)
			.mapToObj(i -> new TerritoryBundle.AdjacencyRow(new TerritoryBundle.Place("adjacency.csv", i), "0000" + i, "0000" + (i + 1), 2.0)).toList();
		register.takeIn(new TerritoryBundle(LocalDate.of(2024, 1, 1), List.of(), List.of(), borders, List.of(), List.of()), new ChangeNote("tester", "In a row", null));
	}

	private List<String> bordersOn(LocalDate day) {
		Map<UnitCode, String> names = territory.allUnits(times.on(day)).stream().collect(Collectors.toMap(AdministrativeUnit::code, AdministrativeUnit::name));
		return territory.allBorders(times.on(day)).stream().map(border -> Stream.of(border.one(), border.other()).map(names::get).sorted().collect(Collectors.joining(" – ")))
			.sorted().toList();
	}

	@Test
	void aStepThatCanNoLongerBeDoneIsAConflictAndKeepsThePlanOnItsBase() {
		Change entered = unit("00009", UnitType.COMMUNE, "40");
		String plan = plan(MERGE.replace("00002", "00009"));
		ledger.revert(entered.number(), new ChangeNote("tester", "There is no such commune", null));
		JsonNode conflicts = lan.get(plan + "/conflicts").json().path("items");
		assertThat(texts(conflicts, "kind")).startsWith("STEP_FAILS").contains("RECORDED_SINCE");
		assertThat(conflicts.get(0).path("code").asString()).isEqualTo("00009");
		assertThat(conflicts.get(0).path("what").asString()).isEqualTo("MERGE_UNITS");
		assertThat(conflicts.get(0).path("present").asString()).startsWith("No unit of the plan has the code 00009");
		assertThat(lan.get(plan + "/conflicts?lang=vi").json().path("items").get(0).path("present").asString())
			.startsWith("Ở bước này không có đơn vị nào của phương án mang mã 00009");
		JsonNode refused = lan.post(plan + "/rebase", "").isProblem(409, "conflicts-unanswered").json();
		assertThat(texts(refused.path("unanswered"))).containsExactly("1-STRUCTURAL-GONE-00009");
		assertThat(lan.post(plan + "/rebase?lang=bn", "").isProblem(409, "conflicts-unanswered").json().path("conflicts").get(0).path("present").asString())
			.contains("00009").doesNotContain("No unit");
		lan.post(plan + "/submission", "").isProblem(409, "base-moved-on");
	}

	@Test
	void ofAnAttributeBothChangedSomebodyDecidesBeforeTheBaseIsMoved() {
		String plan = plan(RENAME);
		String other = plan(RENAME);
		register.correct(new UnitCode("00001"), named("Khác"), LocalDate.of(2025, 6, 30), new ChangeNote("tester", "Misspelt", null));
		assertThat(lan.get(plan + "/conflicts").json().path("items").get(0).path("cause").asString()).isEqualTo("ATTRIBUTE");
		JsonNode asked = lan.get(plan + "/rebase").hasStatus(200).json().path("items");
		assertThat(asked.size()).isEqualTo(1);
		assertThat(List.of("id", "cause", "before", "planned", "present").stream().map(member -> asked.get(0).path(member).asString()))
			.containsExactly("1-ATTRIBUTE-NAME-00001", "ATTRIBUTE", "Unit 00001", "Một", "Khác");
		lan.post(plan + "/rebase", "{}").isProblem(409, "conflicts-unanswered");
		assertThat(lan.get(plan).json().path("version").asLong()).isEqualTo(1);
		lan.post(plan + "/rebase", "{\"resolutions\":[{\"conflict\":\"9-X\",\"choice\":\"MINE\"}]}").isProblem(422, "resolution-without-conflict");
		lan.post(plan + "/rebase", "{\"resolutions\":[{\"conflict\":\"1-ATTRIBUTE-NAME-00001\"}]}").hasStatus(400);

		lan.post(plan + "/rebase", answer("1-ATTRIBUTE-NAME-00001", "MINE")).hasStatus(200);
		JsonNode step = lan.get(plan + "/steps").json().path("entries").get(0);
		assertThat(step.path("author").asString()).isEqualTo("lan");
		assertThat(step.path("stands").get(0).path("present").asString()).isEqualTo("Khác");
		JsonNode history = lan.get(plan + "/history").json().path("items");
		assertThat(texts(history, "what")).containsExactly("CREATED", "REBASED");
		assertThat(texts(history.get(1).path("choices"), "choice")).containsExactly("MINE");
		assertThat(lan.get(plan + "/conflicts").json().path("items")).isEmpty();
		lan.post(plan + "/submission", "").hasStatus(200);

		assertThat(lan.post(other + "/rebase", answer("1-ATTRIBUTE-NAME-00001", "THEIRS")).hasStatus(200).json().path("steps").asInt()).isZero();
		assertThat(texts(lan.get(other + "/history").json().path("items").get(1).path("choices"), "conflict")).containsExactly("1-ATTRIBUTE-NAME-00001");
	}

	@Test
	void ofAStepThatNamesAUnitThatIsGoneTheRestStands() {
		Change entered = unit("00009", UnitType.COMMUNE, "40");
		String plan = plan("{\"type\":\"MERGE_UNITS\",\"into\":{\"name\":\"Mới\",\"type\":\"COMMUNE\"},\"from\":[{\"code\":\"00001\"},{\"code\":\"00002\"},{\"code\":\"00009\"}]}");
		ledger.revert(entered.number(), new ChangeNote("tester", "There is no such commune", null));
		JsonNode asked = lan.get(plan + "/rebase").hasStatus(200).json().path("items");
		assertThat(texts(asked.get(0).path("choices"))).containsExactly("THEIRS");
		lan.post(plan + "/rebase", answer("1-STRUCTURAL-GONE-00009", "MINE")).isProblem(422, "resolution-without-conflict");
		lan.post(plan + "/rebase", answer("1-STRUCTURAL-GONE-00009", "THEIRS")).hasStatus(200);
		assertThat(texts(lan.get(plan + "/steps").json().path("items").get(0).path("from"), "code")).containsExactly("00001", "00002");
		lan.post(plan + "/submission", "").hasStatus(200);
	}

	private static String answer(String conflict, String choice) {
		return "{\"resolutions\":[{\"conflict\":\"%s\",\"choice\":\"%s\"}]}".formatted(conflict, choice);
	}

	@Test
	void theApplicationLooksAtTheBaseAgain() {
		String plan = plan(RENAME);
		bring(plan, "APPROVED");
		register.correct(new UnitCode("00001"), named("Khác"), LocalDate.of(2025, 6, 30), new ChangeNote("tester", "Misspelt", null));
		long last = ledger.last();
		hoa.post(plan + "/application", "").isProblem(409, "base-moved-on");
		assertThat(ledger.last()).isEqualTo(last);
		assertThat(lan.get(plan).json().path("state").asString()).isEqualTo("APPROVED");
		lan.post(plan + "/rebase", "").isProblem(409, "scenario-not-draft");
	}

	/** Each was held against a base on which none of the others was in force. */
	@Test
	void ofPlansForOneUnitAppliedAtOnceOneComesIntoForce() throws Exception {
		List<String> plans = List.of(plan(RENAME), plan(RENAME.replace("Một", "Nhất")), plan(RENAME.replace("Một", "Đầu")), plan(MERGE));
		plans.forEach(plan -> bring(plan, "APPROVED"));
		long last = ledger.last();
		List<Callable<Integer>> applications = plans.stream().<Callable<Integer>>map(plan -> () -> hoa.post(plan + "/application", "").status()).toList();
		try (ExecutorService together = Executors.newFixedThreadPool(4)) {
			assertThat(together.invokeAll(applications).stream().map(done -> done.resultNow()).sorted()).containsExactly(200, 409, 409, 409);
		}
		assertThat(ledger.last()).isEqualTo(last + 1);
	}

	@Test
	void anApplicationOthersBuiltUponIsNotTakenBack() {
		String plan = plan(RENAME);
		bring(plan, "APPLIED");
		register.correct(new UnitCode("00001"), named("Khác"), AHEAD, new ChangeNote("tester", "Misspelt", null));
		hoa.post(plan + "/reversion", "").isProblem(409, "change-built-upon");
		assertThat(lan.get(plan).json().path("state").asString()).isEqualTo("APPLIED");
		assertThat(texts(lan.get(plan + "/history").json().path("items"), "what")).doesNotContain("REVERTED");
	}

	@Test
	void anApplicationTakenBackInTheLogOfChangesIsTakenBackHereToo() throws Exception {
		String plan = plan(RENAME);
		bring(plan, "APPLIED");
		long change = lan.get(plan).json().path("appliedAs").asLong();
		root.post("/api/changes/" + change + "/reversion", "{\"reason\":\"Nhầm\"}").hasStatus(201);
		awaitHistory(plan, "REVERTED");
		assertThat(lan.get(plan).json().path("state").asString()).isEqualTo("REVERTED");
	}

	/** The scenario says what the ledger says, however often somebody changes his mind; and nobody decides on his own work by way of the log. */
	@Test
	void whatTheLogOfChangesRestoresIsInForceAgain() throws Exception {
		Program minh = account("minh", Grant.everywhere(Role.PLANNER), Grant.everywhere(Role.ADMINISTRATOR));
		String plan = created(minh, "40");
		minh.post(plan + "/steps", RENAME, "0").hasStatus(201);
		minh.post(plan + "/submission", "").hasStatus(200);
		hoa.post(plan + "/approval", "").hasStatus(200);
		long applied = hoa.post(plan + "/application", "").hasStatus(200).json().path("appliedAs").asLong();
		minh.post("/api/changes/" + applied + "/reversion", "{\"reason\":\"Nhầm\"}").isProblem(403, "own-work");
		hoa.post(plan + "/reversion", "").hasStatus(200);
		minh.post("/api/changes/" + (applied + 1) + "/reversion", "{\"reason\":\"Vẫn đúng\"}").isProblem(403, "own-work");

		root.post("/api/changes/" + (applied + 1) + "/reversion", "{\"reason\":\"Vẫn đúng\"}").hasStatus(201);
		awaitState(plan, "APPLIED");
		assertThat(nameOn(AHEAD)).isEqualTo("Một");
		JsonNode history = lan.get(plan + "/history").json().path("items");
		assertThat(history.get(history.size() - 1).path("actor").asString()).isEqualTo("root");
		assertThat(history.get(history.size() - 1).path("change").asLong()).isEqualTo(applied + 2);
		hoa.post(plan + "/reversion", "").hasStatus(200);
		assertThat(nameOn(AHEAD)).isEqualTo("Unit 00001");
		root.post("/api/changes/" + (applied + 3) + "/reversion", "{\"reason\":\"Vẫn đúng\"}").hasStatus(201);
		awaitState(plan, "APPLIED");
		root.post("/api/changes/" + (applied + 4) + "/reversion", "{\"reason\":\"Nhầm\"}").hasStatus(201);
		awaitState(plan, "REVERTED");
		assertThat(nameOn(AHEAD)).isEqualTo("Unit 00001");
	}

	private void awaitState(String plan, String state) throws InterruptedException {
		Instant end = Instant.now().plus(Duration.ofSeconds(60));
		while (!lan.get(plan).json().path("state").asString().equals(state)) {
			assertThat(Instant.now()).as("%s becomes %s", plan, state).isBefore(end);
			Thread.sleep(50);
		}
	}

	@Test
	void aLaterChangeOfAPlanNotYetEffectiveRunsItsRulesAgain() throws Exception {
		String plan = plan(RENAME);
		bring(plan, "APPLIED");
		register.correct(new UnitCode("00003"), people(9), LocalDate.of(2025, 6, 30), new ChangeNote("tester", "Not in the plan", null));
		Change grown = register.correct(new UnitCode("00001"), people(50_000), LocalDate.of(2025, 6, 30), new ChangeNote("tester", "Grown", null));
		JsonNode entry = awaitHistory(plan, "REVIEWED");
		assertThat(entry.path("change").asLong()).isEqualTo(grown.number());
		assertThat(entry.path("reason").asString()).isEqualTo(grown.number() + ": Grown");
		assertThat(entry.path("verdicts").size()).isPositive();
		entry.path("verdicts").forEach(verdict -> {
			assertThat(verdict.path("subject").asString()).isEqualTo("00001");
			assertThat(verdict.path("before").asString()).isNotEqualTo(verdict.path("after").asString());
		});
		assertThat(texts(lan.get(plan + "/history").json().path("items"), "what").stream().filter("REVIEWED"::equals)).hasSize(1);
	}

	/** As after a crash between a Change and what follows from it. */
	@Test
	void aPassThatWasMissedIsMadeUpFor() throws Exception {
		String plan = plan(RENAME);
		bring(plan, "APPLIED");
		register.correct(new UnitCode("00001"), people(50_000), LocalDate.of(2025, 6, 30), new ChangeNote("tester", "Grown", null));
		awaitHistory(plan, "REVIEWED");
		try (Session session = driver.session()) {
			session.run("MATCH (e:ScenarioEntry {what: 'REVIEWED'}) DELETE e").consume();
			session.run("MATCH (w:ScenarioWatch) MATCH (s:Scenario {id: w.scenario}) SET w.checked = s.appliedAs REMOVE w.alarm").consume();
		}
		applied.wake();
		assertThat(awaitHistory(plan, "REVIEWED").path("verdicts").size()).isPositive();
		assertThat(applied.alarms(scenarios.findAll())).containsValue(ledger.last());
	}

	/** A plan that takes effect today holds today, and nothing is ahead any more; of one for tomorrow it is the other way round. */
	@ParameterizedTest
	@CsvSource({"2025-09-01, false", "2026-01-14, false", "2026-01-15, false", "2026-01-16, true", "2026-07-01, true"})
	void aPlanTakesEffectOnItsDayPastTodayOrAhead(LocalDate effectiveOn, boolean ahead) {
		LocalDate today = times.today();
		assertThat(today).isEqualTo("2026-01-15");
		String plan = planFor(effectiveOn);
		bring(plan, "APPLIED");
		assertThat(nameOn(effectiveOn)).isEqualTo("Một");
		assertThat(nameOn(effectiveOn.minusDays(1))).isEqualTo("Unit 00001");
		assertThat(nameOn(today)).isEqualTo(ahead ? "Unit 00001" : "Một");

		Change grown = register.correct(new UnitCode("00001"), people(50_000), LocalDate.of(2025, 6, 30), new ChangeNote("tester", "Grown", null));
		holdAgainstTheLastChange();
		assertThat(reviews(plan)).isEqualTo(ahead ? 1 : 0);
		assertThat(applied.alarms(scenarios.findAll())).isEqualTo(ahead ? Map.of(idOf(plan), grown.number()) : Map.of());

		ledger.revert(grown.number(), new ChangeNote("tester", "As it was", null));
		hoa.post(plan + "/reversion", "{\"reason\":\"Nhầm\"}").hasStatus(200);
		assertThat(nameOn(effectiveOn)).isEqualTo("Unit 00001");
		assertThat(applied.alarms(scenarios.findAll())).isEmpty();
	}

	/** Days begin where the installation is: in Hanoi the 16th begins at 17:00 of the 15th in Greenwich. */
	@Test
	void nothingIsAheadOnceTheDayOfThePlanHasCome() {
		String plan = planFor(LocalDate.of(2026, 1, 16));
		bring(plan, "APPLIED");
		Change grown = register.correct(new UnitCode("00001"), people(50_000), LocalDate.of(2025, 6, 30), new ChangeNote("tester", "Grown", null));
		holdAgainstTheLastChange();
		assertThat(applied.alarms(scenarios.findAll())).isEqualTo(Map.of(idOf(plan), grown.number()));

		clock.set(Instant.parse("2026-01-15T17:00:00Z"));
		assertThat(applied.alarms(scenarios.findAll())).isEmpty();
		register.correct(new UnitCode("00001"), people(4_001), LocalDate.of(2025, 6, 30), new ChangeNote("tester", "On the day itself", null));
		holdAgainstTheLastChange();
		assertThat(reviews(plan)).isEqualTo(1);
	}

	/** As after a crash in the evening and a start in the morning. */
	@Test
	void aPassMissedBeforeTheDayOfThePlanIsMadeUpForOnThatDay() {
		String plan = planFor(LocalDate.of(2026, 1, 16));
		bring(plan, "APPLIED");
		Change grown = register.correct(new UnitCode("00001"), people(50_000), LocalDate.of(2025, 6, 30), new ChangeNote("tester", "Grown", null));
		holdAgainstTheLastChange();
		try (Session session = driver.session()) {
			session.run("MATCH (e:ScenarioEntry {what: 'REVIEWED'}) DELETE e").consume();
			session.run("MATCH (w:ScenarioWatch) MATCH (s:Scenario {id: w.scenario}) SET w.checked = s.appliedAs REMOVE w.alarm").consume();
		}
		clock.set(Instant.parse("2026-01-16T02:00:00Z"));
		register.correct(new UnitCode("00001"), people(4_001), LocalDate.of(2025, 6, 30), new ChangeNote("tester", "On the day itself", null));
		holdAgainstTheLastChange();
		JsonNode history = lan.get(plan + "/history").json().path("items");
		JsonNode review = history.get(history.size() - 1);
		assertThat(review.path("what").asString()).isEqualTo("REVIEWED");
		assertThat(review.path("change").asLong()).isEqualTo(grown.number());
		holdAgainstTheLastChange();
		assertThat(reviews(plan)).isEqualTo(1);
	}

	private void holdAgainstTheLastChange() {
		access.asSystem(() -> {
			applied.catchUp();
			return true;
		});
	}

	private long reviews(String plan) {
		return texts(lan.get(plan + "/history").json().path("items"), "what").stream().filter("REVIEWED"::equals).count();
	}

	private static String idOf(String plan) {
		return plan.substring("/api/scenarios/".length());
	}

	private JsonNode awaitHistory(String plan, String what) throws InterruptedException {
		Instant end = Instant.now().plus(Duration.ofSeconds(60));
		while (Instant.now().isBefore(end)) {
			for (JsonNode entry : lan.get(plan + "/history").json().path("items")) {
				if (entry.path("what").asString().equals(what)) {
					return entry;
				}
			}
			Thread.sleep(100);
		}
		throw new AssertionError("no " + what + " in " + lan.get(plan + "/history").response().body());
	}

	@Test
	void rebasingDropsWhatWasUndoneAndStaysBeforeTheEffectiveDay() {
		String plan = plan(RENAME);
		lan.post(plan + "/steps", "{\"type\":\"RENAME_UNIT\",\"code\":\"00002\",\"name\":\"Hai\"}", "1").hasStatus(201);
		lan.delete(plan + "/steps/last", "2").hasStatus(200);
		lan.post(plan + "/rebase", "{\"baseOn\":\"2026-07-02\"}").isProblem(422, "effective-before-base");
		JsonNode rebased = lan.post(plan + "/rebase", "{\"baseOn\":\"2025-08-01\"}", "3").hasStatus(200).json();
		assertThat(rebased.path("undone").asInt()).isZero();
		assertThat(rebased.path("steps").asInt()).isEqualTo(1);
		lan.post(plan + "/steps/redo", "", "4").isProblem(409, "nothing-to-undo");
		lan.post(plan + "/steps", MERGE, "4").hasStatus(201);
		lan.post(plan + "/rebase", "{\"baseOn\":\"2023-12-31\"}").isProblem(409, "base-moved-on");
		lan.post(plan + "/rebase", "{}", "3").isProblem(412, "scenario-moved-on");
	}

	/** People of 4,000 meet no standard of 2026; of June 2025 there is none, so the findings tell which day's rules were asked. */
	@Test
	void aPlanGetsAnotherNameAndEffectiveDayWhileItTakesSteps() {
		String plan = plan(RENAME);
		lan.post(plan + "/steps", "{\"type\":\"RENAME_UNIT\",\"code\":\"00002\",\"name\":\"Hai\"}", "1").hasStatus(201);
		lan.delete(plan + "/steps/last", "2").hasStatus(200);
		Set<String> rulesBefore = rules(plan);

		JsonNode revised = lan.patch(plan, "{\"name\":\" Vinh \",\"effectiveOn\":\"2025-06-30\"}", "3").hasStatus(200).json();
		assertThat(revised.path("name").asString()).isEqualTo("Vinh");
		assertThat(revised.path("effectiveOn").asString()).isEqualTo("2025-06-30");
		assertThat(revised.path("version").asLong()).isEqualTo(4);
		assertThat(revised.path("undone").asInt()).isEqualTo(1);
		assertThat(rules(plan)).isNotEqualTo(rulesBefore).doesNotContainAnyElementsOf(rulesBefore);

		lan.patch(plan, "{\"effectiveOn\":\"2026-07-01\"}", "4").hasStatus(200);
		assertThat(rules(plan)).isEqualTo(rulesBefore);
		lan.post(plan + "/steps/redo", "", "5").hasStatus(200);
		lan.delete(plan + "/steps/last", "6").hasStatus(200);
		lan.delete(plan + "/steps/last", "7").hasStatus(200);
		assertThat(lan.get(plan).json().path("steps").asInt()).isZero();
		assertThat(lan.get(plan).json().path("effectiveOn").asString()).isEqualTo("2026-07-01");

		JsonNode history = lan.get(plan + "/history").json().path("items");
		assertThat(texts(history, "what")).containsExactly("CREATED", "REVISED", "REVISED");
		assertThat(history.get(1).path("reason").asString()).isEqualTo("Plan → Vinh; 2026-07-01 → 2025-06-30");
		assertThat(history.get(2).path("reason").asString()).isEqualTo("2025-06-30 → 2026-07-01");
	}

	private Set<String> rules(String plan) {
		return StreamSupport.stream(lan.get(plan + "/evaluation").json().path("units").spliterator(), false)
			.flatMap(unit -> StreamSupport.stream(unit.path("findings").spliterator(), false)).map(finding -> finding.path("rule").asString()).collect(Collectors.toSet());
	}

	@Test
	void aRevisionThatCannotBeIsRefusedAndChangesNothing() {
		String plan = plan(RENAME);
		lan.patch(plan, "{\"effectiveOn\":\"2025-06-29\"}", "1").isProblem(422, "effective-before-base");
		lan.patch(plan, "{\"effectiveOn\":\"2025-02-30\"}", "1").isProblem(400, "invalid-time");
		lan.patch(plan, "{\"effectiveOn\":\"+12345-01-01\"}", "1").isProblem(400, "invalid-time");
		lan.patch(plan, "{\"name\":\" \"}", "1").isProblem(400, "invalid-values");
		lan.patch(plan, "{\"name\":\"Vinh\"}", "0").isProblem(412, "scenario-moved-on");
		lan.patch(plan, "{\"name\":\"Vinh\"}", null).isProblem(428, "version-missing");
		hoa.patch(plan, "{\"name\":\"Vinh\"}", "1").isProblem(403, "not-granted");
		assertThat(lan.patch(plan, "{\"name\":\"Plan\"}", "1").hasStatus(200).json().path("version").asLong()).isEqualTo(1);
		lan.post(plan + "/submission", "").hasStatus(200);
		lan.patch(plan, "{\"name\":\"Vinh\"}", "2").isProblem(409, "scenario-not-draft");
		assertThat(lan.get(plan).json().path("name").asString()).isEqualTo("Plan");
		assertThat(texts(lan.get(plan + "/history").json().path("items"), "what")).containsExactly("CREATED", "SUBMITTED");
		hoa.post(plan + "/return", "{\"reason\":\"Sai ngày\"}").hasStatus(200);
		root.patch(plan, "{\"effectiveOn\":\"2026-08-01\"}", "3").hasStatus(200);
		assertThat(texts(lan.get(plan).json().path("editors"))).containsExactly("root");
	}

	/** What begins after the plan's own day is settled by a later effective day and a base of that day, and by nothing else. */
	@Test
	void whatBeginsAfterThePlanTakesEffectIsSettledByALaterDay() {
		String plan = plan(MERGE);
		LocalDate after = AHEAD.plusMonths(2);
		register.change(new UnitCode("00002"), named("Hai"), after, new ChangeNote("tester", "New name", null));
		JsonNode standing = lan.get(plan + "/conflicts").json();
		assertThat(texts(standing.path("items"), "kind")).containsExactly("BEGINS_LATER");
		assertThat(standing.path("items").get(0).path("on").asString()).isEqualTo(after.toString());
		assertThat(standing.path("settledOn").isNull()).isTrue();
		lan.post(plan + "/submission", "").isProblem(409, "base-moved-on");

		lan.patch(plan, "{\"effectiveOn\":\"%s\"}".formatted(after), "1").hasStatus(200);
		assertThat(lan.get(plan + "/conflicts").json().path("settledOn").asString()).isEqualTo(after.toString());
		lan.post(plan + "/rebase", "{\"baseOn\":\"%s\"}".formatted(after)).hasStatus(200);
		bring(plan, "APPLIED");
		assertThat(territory.allUnits(times.on(after))).extracting(AdministrativeUnit::name).contains("Mới").doesNotContain("Hai", "Unit 00001");
		assertThat(territory.allUnits(times.on(after.minusDays(1)))).extracting(AdministrativeUnit::name).contains("Unit 00001", "Unit 00002").doesNotContain("Mới");
	}

	/** A figure and an end of units the plan merges, and a commune founded in a district it abolishes: all after its own day, all would contradict it. */
	@Test
	void whateverBeginsAfterThePlanTakesEffectInItsUnitsStandsAgainstIt() {
		unit("400", UnitType.DISTRICT, "40");
		String plan = plan(MERGE);
		lan.post(plan + "/steps", "{\"type\":\"ABOLISH_UNIT\",\"code\":\"400\"}", "1").hasStatus(201);
		LocalDate after = AHEAD.plusMonths(3);
		register.change(new UnitCode("00001"), people(5_200), after, new ChangeNote("tester", "Counted again", null));
		register.end(new UnitCode("00002"), after.plusDays(1), new ChangeNote("tester", "Dissolved", null));
		register.enter(new UnitEdit("Xã Sau", UnitType.COMMUNE, "00077", new UnitCode("400"), null, 30.0, null, null, null, null), after.plusDays(2),
				new ChangeNote("tester", "Founded", null));
		register.change(new UnitCode("00003"), named("Ba"), after, new ChangeNote("tester", "Not in the plan", null));

		JsonNode standing = lan.get(plan + "/conflicts").hasStatus(200).json();
		assertThat(StreamSupport.stream(standing.path("items").spliterator(), false)
			.map(item -> item.path("kind").asString() + " " + item.path("code").asString() + " " + item.path("what").asString() + " " + item.path("on").asString()))
			.contains("BEGINS_LATER 00001 population " + after, "BEGINS_LATER 00002 core " + after.plusDays(1), "BEGINS_LATER 00077 PART_OF " + after.plusDays(2))
			.noneMatch(said -> said.contains("00003"));
		assertThat(standing.path("settledOn").isNull()).isTrue();
		lan.post(plan + "/submission", "").isProblem(409, "base-moved-on");
	}

	@Test
	void aPlanDoesNotTakeEffectBeforeItsBase() {
		lan.post("/api/scenarios", "{\"name\":\"x\",\"baseOn\":\"2025-06-30\",\"effectiveOn\":\"2025-06-29\",\"within\":\"40\"}").isProblem(422, "effective-before-base");
	}

	@Test
	void whoeverMayReadMaySaySomething() {
		String plan = plan(RENAME);
		Program viewer = account("mai", new Grant(Role.VIEWER, "40"));
		viewer.post(plan + "/comments", "{\"text\":\"  Đường ra trụ sở xa quá. \"}").hasStatus(201);
		lan.post(plan + "/comments", "{\"text\":\"Đã sửa\"}").hasStatus(201);
		JsonNode comments = hoa.get(plan + "/comments").hasStatus(200).json().path("items");
		assertThat(texts(comments, "author")).containsExactly("mai", "lan");
		assertThat(comments.get(0).path("text").asString()).isEqualTo("Đường ra trụ sở xa quá.");
		assertThat(lan.get(plan).json().path("version").asLong()).isEqualTo(1);
		viewer.post(plan + "/comments", "{\"text\":\" \"}").isProblem(400, "invalid-values");
		account("xa", new Grant(Role.VIEWER, "41")).post(plan + "/comments", "{\"text\":\"x\"}").isProblem(403, "not-granted");
	}

	@Test
	void consultationsAreRecordedAndRemovedWithATrace() {
		String plan = plan(RENAME);
		JsonNode held = lan.post(plan + "/consultations", """
				{"kind":"VOTERS","unit":"00001","heldOn":"2025-05-20","invited":1200,"tookPart":1100,"agree":1050,"disagree":50,"document":"BB 7","note":"Hai buổi"}
				""").hasStatus(201).json();
		assertThat(held.path("number").asLong()).isEqualTo(1);
		lan.post(plan + "/consultations", "{\"kind\":\"COUNCIL\",\"heldOn\":\"2025-05-21\"}").hasStatus(201);
		assertThat(hoa.get(plan + "/consultations").json().path("items").size()).isEqualTo(2);
		hoa.delete(plan + "/consultations/1", "0").isProblem(403, "not-granted");
		lan.delete(plan + "/consultations/1", "0").hasStatus(204);
		lan.delete(plan + "/consultations/1", "0").isProblem(404, "unknown-consultation");
		JsonNode history = lan.get(plan + "/history").json().path("items");
		assertThat(texts(history, "what")).containsExactly("CREATED", "CONSULTED", "CONSULTED", "CONSULTATION_REMOVED");
		assertThat(history.get(3).path("document").asString()).isEqualTo("BB 7");
		assertThat(access.asSystem(() -> decisions.history(new ScenarioId(plan.substring(plan.lastIndexOf('/') + 1))))).extracting(HistoryEntry::consultation)
			.extracting(asked -> asked == null ? null : asked.kind()).containsExactly(null, Consultation.Kind.VOTERS, Consultation.Kind.COUNCIL, Consultation.Kind.VOTERS);
		bring(plan, "APPROVED");
		lan.post(plan + "/consultations", "{\"kind\":\"COUNCIL\",\"heldOn\":\"2025-05-21\"}").isProblem(409, "scenario-not-in-state");
		lan.delete(plan + "/consultations/2", "0").isProblem(409, "scenario-not-in-state");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {"\"invited\":10,\"tookPart\":11|counts-disagree|422", "\"tookPart\":10,\"agree\":6,\"disagree\":5|counts-disagree|422",
			"\"invited\":10,\"agree\":11|counts-disagree|422", "\"invited\":-1|invalid-values|400", "\"unit\":\"99999\"|unknown-administrative-unit|404",
			"\"note\":\"\\u0000\"|invalid-note|400"})
	void aConsultationThatCannotBeSoIsRefused(String values, String problem, int status) {
		String plan = created(lan, "40");
		lan.post(plan + "/consultations", "{\"kind\":\"VOTERS\",\"heldOn\":\"2025-05-20\"," + values + "}").isProblem(status, problem);
		assertThat(lan.get(plan + "/consultations").json().path("items").size()).isZero();
	}

	@Test
	void aConsultationIsHeldBeforeItIsRecorded() {
		String plan = created(lan, "40");
		lan.post(plan + "/consultations", "{\"kind\":\"VOTERS\",\"heldOn\":\"2026-01-16\"}").isProblem(422, "held-in-future");
		lan.post(plan + "/consultations", "{\"kind\":\"VOTERS\"}").isProblem(400, "invalid-values");
		lan.post(plan + "/consultations", "{\"kind\":\"VOTERS\",\"heldOn\":\"2026-01-15\"}").hasStatus(201);
	}

	/** The clock of the tests stands still: all of them are created at one instant. */
	@ParameterizedTest
	@ValueSource(ints = {1, 2, 3})
	void thePagesOfTheListLeaveNoneOut(int size) {
		Set<String> all = new HashSet<>();
		for (int i = 0; i < 5; i++) {
			all.add(created(lan, "40").substring("/api/scenarios/".length()));
		}
		Set<String> seen = new HashSet<>();
		String next = "";
		int read = 0;
		do {
			JsonNode page = lan.get("/api/scenarios?limit=" + size + (next.isEmpty() ? "" : "&after=" + next)).hasStatus(200).json();
			read += page.path("items").size();
			page.path("items").forEach(scenario -> seen.add(scenario.path("id").asString()));
			next = page.path("next").isNull() ? "" : page.path("next").asString();
		} while (!next.isEmpty());
		assertThat(seen).isEqualTo(all);
		assertThat(read).isEqualTo(5);
	}

	@Test
	void theListShowsTheStatesAskedFor() {
		String plan = plan(RENAME);
		plan(MERGE);
		bring(plan, "SUBMITTED");
		assertThat(texts(lan.get("/api/scenarios?state=SUBMITTED").json().path("items"), "id")).containsExactly(plan.substring("/api/scenarios/".length()));
		assertThat(lan.get("/api/scenarios?state=DRAFT,SUBMITTED").json().path("items").size()).isEqualTo(2);
		lan.get("/api/scenarios?state=X").hasStatus(400);
	}

	/** A plan of lan's with one step, at version 1. */
	private String plan(String step) {
		String plan = created(lan, "40");
		lan.post(plan + "/steps", step, "0").hasStatus(201);
		return plan;
	}

	private String planFor(LocalDate effectiveOn) {
		String plan = created(lan, "40", effectiveOn);
		lan.post(plan + "/steps", RENAME, "0").hasStatus(201);
		return plan;
	}

	private static String created(Program planner, String within) {
		return created(planner, within, AHEAD);
	}

	private static String created(Program planner, String within, LocalDate effectiveOn) {
		return "/api/scenarios/" + planner.post("/api/scenarios",
				"{\"name\":\"Plan\",\"baseOn\":\"2025-06-30\",\"effectiveOn\":\"" + effectiveOn + "\",\"within\":\"" + within + "\"}").hasStatus(201).json().path("id").asString();
	}

	private String nameOn(LocalDate day) {
		return territory.unit(new UnitCode("00001"), times.on(day)).name();
	}

	private static List<String> texts(JsonNode list, String member) {
		return StreamSupport.stream(list.spliterator(), false).map(item -> item.path(member).asString()).toList();
	}

	private static List<String> texts(JsonNode list) {
		return StreamSupport.stream(list.spliterator(), false).map(JsonNode::asString).toList();
	}

	private static UnitEdit people(long people) {
		return new UnitEdit(null, null, null, null, new Population(people, PopulationKind.CENSUS, 2024), null, null, null, null, null);
	}

	private static UnitEdit named(String name) {
		return new UnitEdit(name, null, null, null, null, null, null, null, null, null);
	}

	private Program account(String name, Grant... grants) {
		access.asSystem(() -> users.create(name, PASSWORD, List.of(grants)));
		return Program.on(port).as(name, PASSWORD);
	}

	private Change unit(String code, UnitType type, @Nullable String parent) {
		register.enter(new UnitEdit("Unit " + code, type, code, parent == null ? null : new UnitCode(parent),
				parent == null ? null : new Population(4_000, PopulationKind.CENSUS, 2024), 30.0, null, null, null, null),
				LocalDate.of(2024, 1, 1), new ChangeNote("tester", "As it is", null));
		return ledger.change(ledger.last());
	}
}
