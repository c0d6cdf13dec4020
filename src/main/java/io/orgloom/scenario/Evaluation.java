package io.orgloom.scenario;

import io.orgloom.policy.Finding;
import io.orgloom.policy.Severity;
import io.orgloom.policy.Verdict;
import io.orgloom.scenario.Step.Basis;
import io.orgloom.territory.PopulationKind;
import io.orgloom.territory.UnitLevel;
import io.orgloom.territory.UnitType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a plan comes to, on the rules of the day it would take effect. Units of the lowest level of the scope carry the territory; those above are made
 * up of them.
 *
 * @param unitsBefore how many units of the lowest level there are before
 * @param unitsAfter how many there are afterwards, empty ones not counted
 * @param populationKind the one kind of population figure all sums are made of, null where no kind covers the scope
 * @param reductionPct by how many per cent their number falls
 * @param units those of the lowest level
 * @param findings about the plan as a whole
 * @param above the units of higher levels
 * @param levels how many units each level has before and after, the highest first
 * @param unassigned territory that lies in no unit of the lowest level afterwards
 */
public record Evaluation(int unitsBefore, int unitsAfter, double reductionPct, @Nullable PopulationKind populationKind, List<Unit> units,
		List<Finding> findings, List<Unit> above, List<LevelCount> levels, List<Unassigned> unassigned) {

	/**
	 * A unit of the scope afterwards, changed or not.
	 *
	 * @param parent code or key of the unit it lies in, null for none
	 * @param population people, null where unknown
	 * @param areaKm2 square kilometres, null where unknown
	 * @param contiguous whether it hangs together; null where the borders of its parts are not known
	 * @param empty whether the plan has put nothing into it yet
	 */
	public record Unit(String code, String name, UnitType type, UnitLevel level, @Nullable String parent, @Nullable String parentName,
			@Nullable String officialCode, List<Source> from, @Nullable Long population, @Nullable Double areaKm2, @Nullable Boolean contiguous, boolean formed,
			boolean empty, @Nullable String seat, List<Finding> findings) {

		private static final List<Verdict> WORST_FIRST = List.of(Verdict.FAIL, Verdict.NEAR, Verdict.UNKNOWN, Verdict.PASS);

		/** What is binding, asked for or striven for; what is only shown is neither met nor missed. */
		public Stream<Finding> standards() {
			return findings.stream().filter(finding -> finding.isStandard() && finding.severity() != Severity.ADVISORY);
		}

		/** The worst of its standards' verdicts; empty where no rule applies to it, which is neither met nor missed. */
		public Optional<Verdict> verdict() {
			List<Verdict> verdicts = standards().map(Finding::verdict).toList();
			return WORST_FIRST.stream().filter(verdicts::contains).findFirst();
		}
	}

	/**
	 * @param share of that unit of the base, above 0 up to 1
	 * @param basis what the share was measured by
	 */
	public record Source(String code, String name, double share, @Nullable Basis basis, @Nullable String clause) {
	}

	/** How many units of a level there are. */
	public record LevelCount(UnitLevel level, int before, int after) {
	}

	/** What of a unit of the base lies in no unit of the plan. */
	public record Unassigned(String code, String name, double share, @Nullable Long population, @Nullable Double areaKm2) {
	}
}
