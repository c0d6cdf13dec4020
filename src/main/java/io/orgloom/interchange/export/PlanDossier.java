package io.orgloom.interchange.export;

import io.orgloom.graph.AsOf;
import io.orgloom.graph.Change;
import io.orgloom.policy.Finding;
import io.orgloom.policy.RuleKind;
import io.orgloom.policy.Verdict;
import io.orgloom.scenario.Consultation;
import io.orgloom.scenario.Evaluation;
import io.orgloom.scenario.Evaluation.Source;
import io.orgloom.scenario.Evaluation.Unit;
import io.orgloom.scenario.Scenario;
import io.orgloom.scenario.ScenarioPlanning.StepEntry;
import io.orgloom.snapshot.Snapshot;
import io.orgloom.territory.AdministrativeUnit;
import io.orgloom.territory.FigureSource;
import io.orgloom.territory.UnitCode;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A scenario with everything a document about it needs, at one version.
 *
 * @param scope the unit whose territory it plans, null for all
 * @param before the scope before any step, on the same rules
 * @param after what the plan comes to
 * @param base everything there is on the base day
 * @param change the last Change the base knows, null where it knows none
 * @param sources where the figures of the base come from
 * @param effects what it touches, and whom
 * @param by who asked for the document
 */
record PlanDossier(Scenario scenario, @Nullable AdministrativeUnit scope, Evaluation before, Evaluation after, Snapshot base, List<StepEntry> steps,
		List<Consultation> consultations, List<FigureSource> sources, @Nullable Change change, PlanEffects effects, String by, Instant at) {

	AsOf day() {
		return base.asOf();
	}

	/** A unit of the base; null for the key of one the plan forms. */
	@Nullable AdministrativeUnit old(@Nullable String code) {
		return code == null || !UnitCode.isCode(code) ? null : base.number(new UnitCode(code)).stream().mapToObj(base::unit).findFirst().orElse(null);
	}

	/** The units of the plan that carry the territory, without those nothing lies in yet. */
	List<Unit> units() {
		return after.units().stream().filter(unit -> !unit.empty()).toList();
	}

	/** Units of any level by code or key. */
	Map<String, Unit> byCode() {
		Map<String, Unit> units = new HashMap<>();
		Stream.concat(after.units().stream(), after.above().stream()).forEach(unit -> units.put(unit.code(), unit));
		return units;
	}

	/** The name of a unit of the plan or of the base. */
	@Nullable String name(@Nullable String code, Map<String, Unit> byCode) {
		Unit unit = code == null ? null : byCode.get(code);
		AdministrativeUnit old = old(code);
		return unit != null ? unit.name() : old == null ? code : old.name();
	}

	/** Whether the plan makes it another than it was: formed, cut, renamed, of another type or place. */
	boolean isArranged(Unit unit) {
		AdministrativeUnit old = old(unit.code());
		return unit.formed() || old == null || !old.name().equals(unit.name()) || old.type() != unit.type()
				|| !Objects.equals(old.parent() == null ? null : old.parent().value(), unit.parent()) || unit.from().stream().anyMatch(part -> part.share() < 1);
	}

	/** What the plan arranges on the lowest level, in the order of the table of options. */
	List<Unit> arranged() {
		return units().stream().filter(this::isArranged).toList();
	}

	/** The state's code: that of the plan, that it had, or none yet. */
	@Nullable String officialCode(Unit unit) {
		AdministrativeUnit old = old(unit.code());
		return unit.officialCode() != null ? unit.officialCode() : old == null ? null : old.officialCode();
	}

	/** How a figure stands to its standard; empty where no rule sets one. */
	static Optional<Finding> standard(Unit unit, String figure, String ofStandard) {
		return unit.findings().stream().filter(finding -> finding.kind() == RuleKind.STANDARD && finding.metric().equals(figure)).findFirst()
			.or(() -> unit.findings().stream().filter(Finding::isStandard).filter(finding -> finding.metric().equals(figure) || finding.metric().equals(ofStandard))
				.findFirst());
	}

	static Optional<Finding> areaStandard(Unit unit) {
		return standard(unit, "area_km2", "area_pct_of_standard");
	}

	static Optional<Finding> populationStandard(Unit unit) {
		return standard(unit, "population", "population_pct_of_standard");
	}

	/** The figure as a percentage of its standard; null where the standard is not certain. */
	static @Nullable Double percentOfStandard(Optional<Finding> standard) {
		return standard.map(finding -> finding.percentOfStandard() != null ? finding.measuredPercentOfStandard()
				: finding.strictest() != null ? null : finding.percentOfThreshold()).orElse(null);
	}

	/** How many of the two basic standards a unit meets. */
	enum Meets {
		BOTH,
		/** Only one is set for its type, and it meets that. */
		THE_ONE_SET,
		ONE,
		NONE,
		NOT_ASSESSED,
		UNKNOWN
	}

	static Meets meets(Unit unit) {
		Optional<Finding> area = areaStandard(unit);
		Optional<Finding> population = populationStandard(unit);
		boolean exempt = unit.findings().stream().anyMatch(finding -> finding.metric().equals("not_assessed") && "not_assessed".equals(finding.outcome()));
		if (exempt || area.isEmpty() && population.isEmpty()) {
			return Meets.NOT_ASSESSED;
		}
		List<Verdict> verdicts = Stream.of(area, population).flatMap(Optional::stream).map(Finding::verdict).toList();
		if (verdicts.contains(Verdict.UNKNOWN)) {
			return Meets.UNKNOWN;
		}
		long met = verdicts.stream().filter(Verdict.PASS::equals).count();
		if (met < verdicts.size()) {
			return met == 0 ? Meets.NONE : Meets.ONE;
		}
		return verdicts.size() == 1 ? Meets.THE_ONE_SET : Meets.BOTH;
	}

	/** A part of a unit of the base and the unit it lies in afterwards. */
	record Part(AdministrativeUnit old, Unit unit, Source source) {

		boolean isWhole() {
			return source.share() >= 1;
		}
	}

	/** Every part of every unit of the lowest level, and of units above that the plan forms, in the order of the units of the base. */
	List<Part> parts() {
		return Stream.concat(after.units().stream(), after.above().stream().filter(Unit::formed))
			.flatMap(unit -> unit.from().stream().map(source -> new Part(Objects.requireNonNull(old(source.code())), unit, source)))
			.sorted((one, other) -> one.old().code().compareTo(other.old().code())).toList();
	}

	/** Units above the lowest level that are no more. */
	List<AdministrativeUnit> ended() {
		Map<String, Unit> there = byCode();
		List<String> gone = before.above().stream().map(Unit::code).filter(code -> !there.containsKey(code)).toList();
		List<String> taken = after.above().stream().filter(Unit::formed).flatMap(unit -> unit.from().stream()).map(Source::code).toList();
		return gone.stream().filter(code -> !taken.contains(code)).map(this::old).filter(Objects::nonNull).toList();
	}
}
