package io.orgloom.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgloom.access.Access;
import io.orgloom.interchange.Demonstration;
import io.orgloom.scenario.ScenarioPlanning.NewScenario;
import io.orgloom.scenario.Step.MergeUnits;
import io.orgloom.scenario.Step.NewUnit;
import io.orgloom.scenario.Step.Part;
import io.orgloom.support.GraphTest;
import io.orgloom.territory.PopulationKind;
import io.orgloom.territory.UnitCode;
import io.orgloom.territory.UnitType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The merger that Nghệ An really made on 1 July 2025, entered step by step as a plan on what stood the day before. */
@GraphTest
class RealMergerIT {

	private static final LocalDate JUNE_2025 = LocalDate.of(2025, 6, 30);
	private static final LocalDate JULY_2025 = LocalDate.of(2025, 7, 1);

	@Autowired
	Demonstration demonstration;
	@Autowired
	ScenarioPlanning planning;
	@Autowired
	Access access;

	@Test
	void makes130ContiguousUnitsOf412() throws Exception {
		demonstration.load(JUNE_2025, step -> { });

		Evaluation evaluation = access.asSystem(() -> {
			ScenarioId id = new ScenarioId(planning.create(new NewScenario("The merger of 2025", JUNE_2025, JULY_2025, new UnitCode("40"))).id());
			long version = 0;
			for (MergeUnits step : mergers()) {
				version = planning.append(id, version, step).version();
			}
			return planning.evaluate(id, PopulationKind.MODEL);
		});

		assertThat(evaluation.unitsBefore()).isEqualTo(412);
		assertThat(evaluation.unitsAfter()).isEqualTo(130);
		assertThat(evaluation.units()).filteredOn(Evaluation.Unit::formed).hasSize(121);
		assertThat(evaluation.units()).allSatisfy(unit -> assertThat(unit.contiguous()).as(unit.name()).isTrue());
		// the model of 2025 was scaled to the published figures of the merged units, up to rounding
		assertThat(evaluation.units().stream().mapToLong(unit -> unit.population() == null ? 0 : unit.population()).sum())
			.isBetween(3_831_000L, 3_832_500L);
	}

	private static List<MergeUnits> mergers() {
		Map<String, List<Part>> groups = new LinkedHashMap<>();
		rows("/demo/nghe-an/2025-07-01/lineage.csv").filter(cells -> !cells[1].isEmpty())
			.forEach(cells -> groups.computeIfAbsent(cells[1], result -> new ArrayList<>()).add(new Part(identity(cells[0]), null)));
		Map<String, String[]> units = new LinkedHashMap<>();
		rows("/demo/nghe-an/2025-07-01/units.csv").forEach(cells -> units.put(cells[0], cells));
		return groups.entrySet().stream().filter(group -> group.getValue().size() > 1)
			.map(group -> new MergeUnits(new NewUnit(units.get(group.getKey())[1], UnitType.valueOf(units.get(group.getKey())[2]), null), group.getValue()))
			.toList();
	}

	/** Units formed in December 2024 carry that month in their code. */
	private static String identity(String officialCode) {
		long sources = rows("/demo/nghe-an/2024-12-01/lineage.csv").filter(cells -> cells[1].equals(officialCode)).count();
		return sources > 1 ? officialCode + "-202412" : officialCode;
	}

	private static Stream<String[]> rows(String resource) {
		try (var file = RealMergerIT.class.getResourceAsStream(resource)) {
			return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).map(row -> row.split(",", -1));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
