package io.orgloom.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.orgloom.graph.AsOf;
import io.orgloom.scenario.Clash.Choice;
import io.orgloom.scenario.Clash.Resolution;
import io.orgloom.scenario.Reconciliation.Outcome;
import io.orgloom.scenario.apparatus.PlannedBody;
import io.orgloom.structure.AgencyField;
import io.orgloom.structure.Hierarchy;
import io.orgloom.structure.OrgUnitKind;
import io.orgloom.structure.PositionRole;
import io.orgloom.territory.UnitType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Steps of one plan done behind those of another, on communes 1 to 9 in a row. */
class ReconciliationTests {

	private static final LocalDate EFFECTIVE = LocalDate.of(2025, 6, 1);

	private final Plan base = Plan.of(Plans.row(9), -1, EFFECTIVE);

	@Test
	void stepsThatDoNotMeetAskNothingAndTheirKeysFollow() {
		Outcome outcome = outcome(List.of(merge("A", "1", "2")), List.of(merge("B", "4", "5"), new Step.RenameUnit("new:1", "C")));

		assertThat(outcome.clashes()).isEmpty();
		assertThat(outcome.steps()).extracting(KeptStep::step).containsExactly(merge("B", "4", "5"), new Step.RenameUnit("new:2", "C"));
		assertThat(names(outcome)).contains("A", "C").doesNotContain("B");
	}

	@Test
	void bothGiveAUnitAnotherName() {
		List<Step> there = List.of(new Step.RenameUnit("3", "Theirs"));
		List<Step> mine = List.of(new Step.RenameUnit("3", "Mine"), new Step.RenameUnit("4", "Four"));
		Clash clash = outcome(there, mine).clashes().getFirst();

		assertThat(clash).extracting(Clash::id, Clash::cause, Clash::before, Clash::planned, Clash::present, Clash::chosen)
			.containsExactly("1-ATTRIBUTE-NAME-3", Clash.Cause.ATTRIBUTE, "Unit 3", "Mine", "Theirs", null);
		Outcome kept = outcome(there, mine, new Resolution(clash.id(), Choice.MINE));
		assertThat(names(kept)).contains("Mine", "Four");
		assertThat(kept.steps().getFirst().stands()).extracting(Clash.Resolved::conflict, Clash.Resolved::choice).containsExactly(tuple(clash.id(), Choice.MINE));
		assertThat(kept.steps().getLast().stands()).isEmpty();
		Outcome left = outcome(there, mine, new Resolution(clash.id(), Choice.THEIRS));
		assertThat(names(left)).contains("Theirs", "Four");
		assertThat(left.steps()).hasSize(1);
	}

	@Test
	void theSameNameOnBothSidesIsNone() {
		assertThat(outcome(List.of(new Step.RenameUnit("3", "Same")), List.of(new Step.RenameUnit("3", " Same "))).clashes()).isEmpty();
	}

	/** Without 2, the first merger goes on with 1 and 3, which do not touch: nobody breaks that rule alone. */
	@Test
	void aUnitThatIsGoneIsDroppedAndTheRuleItBreaksIsAskedThen() {
		List<Step> there = List.of(new Step.AbolishUnit("2", "9"));
		List<Step> mine = List.of(merge("A", "1", "2", "3"), merge("B", "5", "6"));
		Outcome first = outcome(there, mine);
		assertThat(first.clashes()).extracting(Clash::id, Clash::choices).containsExactly(tuple("1-STRUCTURAL-GONE-2", List.of(Choice.THEIRS)));
		assertThat(first.clashes().getFirst().name()).isEqualTo("Unit 2");

		Resolution gone = new Resolution("1-STRUCTURAL-GONE-2", Choice.THEIRS);
		Outcome second = outcome(there, mine, gone);
		List<Clash> rules = second.unanswered();
		assertThat(rules).extracting(Clash::cause, Clash::code, Clash::what, Clash::planned, Clash::together, Clash::position)
			.contains(tuple(Clash.Cause.RULE, "new:1", "OL-01-lien-ke", "PASS", "FAIL", 1));

		Resolution[] kept = Stream.concat(Stream.of(gone), rules.stream().map(rule -> new Resolution(rule.id(), Choice.MINE))).toArray(Resolution[]::new);
		assertThat(outcome(there, mine, kept).steps()).hasSize(2)
			.first().satisfies(step -> assertThat(step.stands()).extracting(Clash.Resolved::what).contains("OL-01-lien-ke"));
		Resolution[] left = Stream.concat(Stream.of(gone), rules.stream().map(rule -> new Resolution(rule.id(), rule.what().startsWith("OL") ? Choice.THEIRS : Choice.MINE)))
			.toArray(Resolution[]::new);
		Outcome given = outcome(there, mine, left);
		assertThat(given.steps()).extracting(KeptStep::step).containsExactly(merge("B", "5", "6"));
		assertThat(given.unanswered()).isEmpty();
		assertThat(given.clashes()).extracting(Clash::what, Clash::chosen).contains(tuple("OL-01-lien-ke", Choice.THEIRS));
	}

	@Test
	void whatRestsOnADroppedStepIsAskedToo() {
		List<Step> there = List.of(new Step.AbolishUnit("2", "9"));
		List<Step> mine = List.of(merge("A", "1", "2"), new Step.RenameUnit("new:1", "AA"), merge("B", "5", "6"), new Step.RenameUnit("new:2", "BB"));
		Outcome outcome = outcome(there, mine);

		assertThat(outcome.clashes()).extracting(Clash::id).containsExactly("1-STRUCTURAL-GONE-2", "2-STRUCTURAL-GONE-new:1");
		assertThat(outcome.clashes().getLast().name()).isEqualTo("A");
		assertThat(outcome.steps()).extracting(KeptStep::step).containsExactly(merge("B", "5", "6"), new Step.RenameUnit("new:1", "BB"));
	}

	@Test
	void whatARuleOfTheLedgerRefusesIsNoMatterOfStructure() {
		Step.TransferPart most = new Step.TransferPart(Plans.part("4", 0.7), "5");
		Outcome outcome = outcome(List.of(most), List.of(new Step.TransferPart(Plans.part("4", 0.6), "3")));
		assertThat(outcome.clashes()).extracting(Clash::id).containsExactly("1-RULE-SharesExceedUnit-4");
		assertThat(outcome.steps()).isEmpty();
	}

	@Test
	void anAnswerToNoConflictIsRefused() {
		assertThatThrownBy(() -> outcome(List.of(), List.of(merge("A", "1", "2")), new Resolution("1-X", Choice.MINE))).isInstanceOf(ResolutionWithoutConflict.class);
		assertThatThrownBy(() -> outcome(List.of(new Step.AbolishUnit("2", "9")), List.of(merge("A", "1", "2")), new Resolution("1-STRUCTURAL-GONE-2", Choice.MINE)))
			.isInstanceOf(ResolutionWithoutConflict.class);
	}

	/** Committees C1 to C9 of the communes, below C0 of the province, each with a head and a deputy. */
	@Test
	void bodiesAndPostsBothChangedAreAskedTheSameWay() {
		Plan staffed = Plan.of(Plans.row(9), SomeApparatus.ofCommittees(new AsOf(LocalDate.of(2025, 6, 30), 1), 9), -1, EFFECTIVE);
		List<Step> there = List.of(new ApparatusStep.RenameOrgUnit("C1", "Theirs"), new ApparatusStep.AbolishOrgUnit("C2", "C3"), new ApparatusStep.MovePosition("C4.P", "C5"),
				new ApparatusStep.MoveOrgUnit("C7", "C8"));
		List<Step> mine = List.of(new ApparatusStep.RenameOrgUnit("C1", "Mine"), new ApparatusStep.RenameOrgUnit("C2", "Two"), new ApparatusStep.MovePosition("C4.P", "C6"),
				new ApparatusStep.MoveOrgUnit("C7", "C9"), new ApparatusStep.RenameOrgUnit("C9", "Nine"));

		Outcome outcome = outcome(staffed, there, mine);

		assertThat(outcome.clashes()).extracting(Clash::id, Clash::before, Clash::planned, Clash::present).containsExactly(
				tuple("1-ATTRIBUTE-NAME-C1", "Đảng ủy C1", "Mine", "Theirs"), tuple("2-STRUCTURAL-GONE-C2", "Đảng ủy C2", "Đảng ủy C2", null),
				tuple("3-ATTRIBUTE-UNIT-C4.P", "Đảng ủy C4", "Đảng ủy C6", "Đảng ủy C5"), tuple("4-ATTRIBUTE-PARENT-C7", "Đảng ủy C0", "Đảng ủy C9", "Đảng ủy C8"));
		assertThat(outcome.steps()).hasSize(4);
	}

	@Test
	void aBodyThatIsGoneIsLeftOutOfAMergerAndKeysOfBodiesFollow() {
		Plan staffed = Plan.of(Plans.row(9), SomeApparatus.ofCommittees(new AsOf(LocalDate.of(2025, 6, 30), 1), 9), -1, EFFECTIVE);
		ApparatusStep.NewOrgUnit united = new ApparatusStep.NewOrgUnit("United", OrgUnitKind.COMMITTEE, Hierarchy.PARTY, null, "C0", null);
		Plan.Next planned = staffed.with(List.of(new ApparatusStep.MergeOrgUnits(united, List.of("C1", "C2", "C3"))));
		String key = planned.keys().getFirst().getFirst();
		List<Step> there = List.of(new ApparatusStep.MergeOrgUnits(new ApparatusStep.NewOrgUnit("Other", OrgUnitKind.COMMITTEE, Hierarchy.PARTY, null, "C0", null), List.of("C3", "C4")));

		Outcome outcome = outcome(staffed, there, List.of(new ApparatusStep.MergeOrgUnits(united, List.of("C1", "C2", "C3")), new ApparatusStep.RenameOrgUnit(key, "Renamed")));

		assertThat(outcome.clashes()).extracting(Clash::id).containsExactly("1-STRUCTURAL-GONE-C3");
		assertThat(outcome.steps()).first().extracting(KeptStep::step).isEqualTo(new ApparatusStep.MergeOrgUnits(united, List.of("C1", "C2")));
		assertThat(outcome.plan().apparatus().touchedBodies().stream().filter(PlannedBody::isThere).map(PlannedBody::name)).contains("Renamed", "Other").doesNotContain("United");
	}

	/** A commune committee has one office: each plan alone gives it one, both together two. */
	@Test
	void whatNormsForbidBodiesOnlyTogetherIsAsked() {
		Plan staffed = Plan.of(Plans.row(9), SomeApparatus.ofCommittees(new AsOf(LocalDate.of(2025, 6, 30), 1), 9), -1, LocalDate.of(2025, 7, 1));
		List<Step> there = List.of(office("Văn phòng", "C1"), office("Văn phòng", "C3"));
		List<Step> mine = List.of(office("Văn phòng Đảng ủy", "C1"), office("Văn phòng", "C2"));

		Outcome asked = outcome(staffed, there, mine);
		assertThat(asked.clashes()).extracting(Clash::id, Clash::type, Clash::code, Clash::planned, Clash::present, Clash::together)
			.containsExactly(tuple("1-RULE-CM-03-co-quan-dang-uy-xa.offices-C1", "CREATE_ORG_UNIT", "C1", "PASS", "PASS", "FAIL"));

		Outcome left = outcome(staffed, there, mine, new Resolution(asked.clashes().getFirst().id(), Choice.THEIRS));
		assertThat(left.steps()).extracting(KeptStep::step).containsExactly(office("Văn phòng", "C2"));
		assertThat(left.unanswered()).isEmpty();
	}

	/** A post ends there, and its holder retires, whom this plan gives another: that is asked. That the post ended alone is not. */
	@Test
	void whatBecomesOfSomebodyIsAskedWhereBothSaySomethingElse() {
		Plan staffed = Plan.of(Plans.row(9), SomeApparatus.ofCommittees(new AsOf(LocalDate.of(2025, 6, 30), 1), 9), -1, EFFECTIVE);
		Step ends = new ApparatusStep.AbolishPosition("C1.P");
		Step formed = new ApparatusStep.CreatePosition(new ApparatusStep.NewPosition("Chánh Văn phòng", PositionRole.STAFF, null, "C5"));
		Step elsewhere = new ApparatusStep.PlaceCadre("c-1-P", "post:1", false, true);
		Step retires = new ApparatusStep.ReleaseCadre("c-1-P", ApparatusStep.Release.RETIRED, null);

		List<Step> mine = List.of(formed, elsewhere);
		Outcome asked = outcome(staffed, List.of(ends, retires), mine);
		assertThat(asked.clashes()).extracting(Clash::id, Clash::before, Clash::planned, Clash::present, Clash::choices)
			.containsExactly(tuple("2-ATTRIBUTE-ANSWER-c-1-P", "Phó Bí thư", "Chánh Văn phòng", "RETIRED", List.of(Choice.MINE, Choice.THEIRS)));
		Outcome left = outcome(staffed, List.of(ends, retires), mine, new Resolution("2-ATTRIBUTE-ANSWER-c-1-P", Choice.THEIRS));
		assertThat(left.steps()).hasSize(1);

		assertThat(outcome(staffed, List.of(ends), mine).clashes()).as("that the post ended is no answer").isEmpty();
		assertThat(outcome(staffed, List.of(ends, retires), List.of(retires)).clashes()).as("both say the same").isEmpty();
	}

	private static Step office(String name, String committee) {
		return new ApparatusStep.CreateOrgUnit(new ApparatusStep.NewOrgUnit(name, OrgUnitKind.ADVISORY_AGENCY, Hierarchy.PARTY, AgencyField.OFFICE, committee, null));
	}

	private Outcome outcome(List<Step> there, List<Step> mine, Resolution... answers) {
		return outcome(base, there, mine, answers);
	}

	private static Outcome outcome(Plan base, List<Step> there, List<Step> mine, Resolution... answers) {
		Plan.Next planned = base.with(mine);
		List<KeptStep> steps = new ArrayList<>();
		IntStream.range(0, mine.size()).forEach(i -> steps.add(new KeptStep(i + 1, mine.get(i), "lan", null, 1, List.of())));
		return Footing.settled(new Reconciliation(Plans.RULES, base, planned.plan(), base.with(there).plan(), steps, planned.keys(), Map.of(), Set.of()), List.of(answers));
	}

	private static Step merge(String name, String... codes) {
		return new Step.MergeUnits(new Step.NewUnit(name, UnitType.COMMUNE, null), Stream.of(codes).map(Plans::whole).toList());
	}

	private static List<String> names(Outcome outcome) {
		return outcome.plan().projection().all().stream().map(PlannedUnit::name).toList();
	}
}
