package io.orgloom.interchange.patch;

import io.orgloom.graph.AsOf;
import io.orgloom.graph.Times;
import io.orgloom.interchange.Upload;
import io.orgloom.interchange.patch.ScenarioPatch.NamedUnit;
import io.orgloom.problem.OrgloomProblem;
import io.orgloom.problem.OrgloomProblem.Kind;
import io.orgloom.scenario.Evaluation;
import io.orgloom.scenario.Scenario;
import io.orgloom.scenario.ScenarioId;
import io.orgloom.scenario.ScenarioPlanning;
import io.orgloom.scenario.ScenarioPlanning.NewScenario;
import io.orgloom.scenario.ScenarioTransfer;
import io.orgloom.scenario.Step;
import io.orgloom.scenario.StepNotApplicable;
import io.orgloom.scenario.StepUnits;
import io.orgloom.snapshot.Snapshots;
import io.orgloom.territory.AdministrativeUnit;
import io.orgloom.territory.PopulationKind;
import io.orgloom.territory.RowProblem;
import io.orgloom.territory.UnitCode;
import io.orgloom.territory.UnitLevel;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Takes in a scenario of another installation: its units are found by the state's codes on the base day, as known now, and must be the same by name, type
 * and level. It becomes a draft of whoever brings it, or nothing at all; who made it there does not decide on it here.
 */
@Service
public class ScenarioIntake {

	private final ScenarioPlanning planning;
	private final ScenarioTransfer transfer;
	private final Snapshots snapshots;
	private final Times times;
	private final JsonMapper json;
	private final Validator validator;

	ScenarioIntake(ScenarioPlanning planning, ScenarioTransfer transfer, Snapshots snapshots, Times times, JsonMapper json, Validator validator) {
		this.planning = planning;
		this.transfer = transfer;
		this.snapshots = snapshots;
		this.times = times;
		this.json = json;
		this.validator = validator;
	}

	/**
	 * A scenario that came in.
	 *
	 * @param differences figures of its units that are not the same here; the plan is evaluated on those here
	 */
	public record TakenIn(String id, long version, List<Difference> differences) {
	}

	/**
	 * @param figure population of a kind, or area
	 * @param there in the installation it comes from, null where unknown
	 */
	public record Difference(String officialCode, String name, String figure, @Nullable Number there, @Nullable Number here) {
	}

	/** Takes a scenario in; {@link PatchRefused} with every problem, and nothing written. */
	@Transactional
	public TakenIn takeIn(Upload upload) {
		List<RowProblem> problems = new ArrayList<>();
		ScenarioPatch patch = PatchReader.read(upload, json, validator, problems);
		if (patch == null) {
			throw new PatchRefused(problems);
		}
		Work work = new Work(upload.name(), patch, problems, times.on(Times.day("baseOn", patch.baseOn().toString())));
		work.findUnits();
		return work.begin();
	}

	/** One file while it is taken in. */
	private final class Work {

		private final String file;
		private final ScenarioPatch patch;
		private final List<RowProblem> problems;
		private final Map<String, AdministrativeUnit> byOfficialCode = new HashMap<>();
		/** What the file calls a unit, and which unit that is here. */
		private final Map<String, AdministrativeUnit> here = new TreeMap<>();

		Work(String file, ScenarioPatch patch, List<RowProblem> problems, AsOf base) {
			this.file = file;
			this.patch = patch;
			this.problems = problems;
			snapshots.of(base).units().stream().filter(unit -> unit.officialCode() != null).forEach(unit -> byOfficialCode.put(unit.officialCode(), unit));
		}

		private void problem(int step, String path, String value, String key, Object... arguments) {
			problems.add(new RowProblem(file, step, path, value, key, List.of(arguments)));
		}

		void findUnits() {
			patch.units().forEach((code, unit) -> {
				String official = unit.officialCode();
				AdministrativeUnit found = byOfficialCode.get(official);
				if (official == null || unit.name() == null || unit.type() == null || unit.level() == null) {
					return; // the reader has said so
				}
				if (found == null) {
					problem(0, "units." + code, official, "unknown.unit");
				} else if (!found.name().equals(unit.name()) || found.type() != unit.type() || found.level() != unit.level()) {
					problem(0, "units." + code, official, "unit.differs", "%s, %s".formatted(unit.name(), unit.type()), "%s, %s".formatted(found.name(), found.type()));
				} else {
					here.put(code, found);
				}
			});
			TreeSet<String> named = new TreeSet<>();
			for (int i = 0; i < patch.steps().size(); i++) {
				for (String code : StepUnits.of(List.of(patch.steps().get(i)))) {
					if (UnitCode.isCode(code) && !patch.units().containsKey(code) && named.add(code)) {
						problem(i + 1, "", code, "unlisted.unit");
					}
				}
			}
			if (patch.scope() != null && !patch.units().containsKey(patch.scope())) {
				problem(0, "scope", patch.scope(), "unlisted.unit");
			}
			refuse();
		}

		private void refuse() {
			if (!problems.isEmpty()) {
				throw new PatchRefused(problems);
			}
		}

		TakenIn begin() {
			UnitCode scope = patch.scope() == null ? null : here.get(patch.scope()).code();
			List<Step> steps = patch.steps().stream().map(step -> StepUnits.renamed(step, code -> here.containsKey(code) ? here.get(code).code().value() : code))
				.toList();
			try {
				Scenario begun = transfer.begin(new NewScenario(patch.name(), patch.baseOn(), patch.effectiveOn(), scope), steps, patch.authors() == null ? List.of() : patch.authors(),
						patch.from() == null ? null : patch.from().scenario());
				ScenarioId id = new ScenarioId(begun.id());
				Evaluation after = planning.evaluate(id, null);
				compare("check.before", patch.check().before(), PatchFile.counts(transfer.before(id, after.populationKind())));
				compare("check.after", patch.check().after(), PatchFile.counts(after));
				refuse();
				return new TakenIn(begun.id(), begun.revision(), differences());
			} catch (StepNotApplicable step) {
				problem(step.position(), step.type(), step.type(), "step.fails", step.refusal());
				throw new PatchRefused(problems);
			} catch (OrgloomProblem refusal) {
				if (refusal instanceof PatchRefused || refusal.kind() == Kind.FORBIDDEN) {
					throw refusal;
				}
				problem(0, "", patch.name(), "rule", refusal);
				throw new PatchRefused(problems);
			}
		}

		/** Where other units are there, codes may mean others: that the same names stand there proves nothing. */
		private void compare(String path, Map<UnitLevel, Integer> there, Map<UnitLevel, Integer> now) {
			for (UnitLevel level : UnitLevel.values()) {
				int wanted = there.getOrDefault(level, 0);
				int found = now.getOrDefault(level, 0);
				if (wanted != found) {
					problem(0, path + "." + level, level.name(), "counts.differ", wanted, found);
				}
			}
		}

		private List<Difference> differences() {
			List<Difference> differences = new ArrayList<>();
			patch.units().forEach((code, unit) -> {
				AdministrativeUnit now = here.get(code);
				compare(unit, "areaKm2", unit.areaKm2(), now.areaKm2(), differences);
				var people = PatchFile.populations(now);
				var before = unit.populations() == null ? Map.<PopulationKind, Long>of() : unit.populations();
				for (var kind : PopulationKind.values()) {
					compare(unit, kind.name(), before.get(kind), people.get(kind), differences);
				}
			});
			return differences;
		}

		private void compare(NamedUnit unit, String figure, @Nullable Number there, @Nullable Number now, List<Difference> differences) {
			if (!Objects.equals(there, now)) {
				differences.add(new Difference(Objects.requireNonNull(unit.officialCode()), unit.name(), figure, there, now));
			}
		}
	}
}
