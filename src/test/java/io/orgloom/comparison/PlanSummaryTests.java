package io.orgloom.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.within;

import io.orgloom.policy.Finding;
import io.orgloom.policy.Verdict;
import io.orgloom.scenario.EvaluatedPlan;
import io.orgloom.scenario.Evaluation;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** Three units of 12,250, 2,500 and 9,000 people: of the first only standards it meets are looked at, of the second all, of the third none. */
class PlanSummaryTests {

	private final Evaluation small = EvaluatedPlan.small().after();
	private final Evaluation.Unit met = judged(unit("Xã Mới"), finding -> finding.verdict() == Verdict.PASS);
	private final Evaluation.Unit missed = unit("Xã Đôi");
	private final Evaluation.Unit free = judged(unit("Xã Sáu"), finding -> !finding.isStandard());

	private Evaluation.Unit unit(String name) {
		return small.units().stream().filter(unit -> unit.name().equals(name)).findFirst().orElseThrow();
	}

	private static Evaluation.Unit judged(Evaluation.Unit unit, Predicate<Finding> by) {
		return new Evaluation.Unit(unit.code(), unit.name(), unit.type(), unit.level(), unit.parent(), unit.parentName(), unit.officialCode(), unit.from(),
				unit.population(), unit.areaKm2(), unit.contiguous(), unit.formed(), unit.empty(), unit.seat(), unit.findings().stream().filter(by).toList());
	}

	private static Evaluation of(Evaluation.Unit... units) {
		return new Evaluation(6, units.length, 0, null, List.of(units), List.of(), List.of(), List.of(), List.of());
	}

	@Test
	void aUnitNoRuleAppliesToIsNeitherMetNorMissed() {
		assertThat(met.verdict()).contains(Verdict.PASS);
		assertThat(missed.verdict()).contains(Verdict.FAIL);
		assertThat(free.verdict()).isEmpty();

		assertThat(PlanSummary.of(of(met, missed, free), null)).contains(entry(ComparedFigure.UNITS, 3.0), entry(ComparedFigure.MET, 0.5), entry(ComparedFigure.MISSED, 1.0),
				entry(ComparedFigure.UNKNOWN, 0.0), entry(ComparedFigure.NO_RULE, 1.0));
		assertThat(PlanSummary.of(of(free), null)).containsEntry(ComparedFigure.NO_RULE, 1.0).doesNotContainKey(ComparedFigure.MET);
	}

	/** The last is as it was; mean 7,916.67, variance 16,430,555.6. */
	@Test
	void countsThePeopleWhoseUnitChangesAndHowUnevenlyTheyAreSpread() {
		assertThat(PlanSummary.of(of(met, missed, free), null)).containsEntry(ComparedFigure.AFFECTED, 14_750.0)
			.hasEntrySatisfying(ComparedFigure.BALANCE, balance -> assertThat(balance).isCloseTo(0.51201627, within(1e-8)));
	}
}
