package io.orgloom.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgloom.work.NewTask;
import io.orgloom.work.Participation;
import io.orgloom.work.TaskCourse;
import io.orgloom.work.TaskStatus;
import io.orgloom.work.WorkBundle;
import io.orgloom.work.WorkBundle.GivenTask;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/** The made-up work has the patterns its tables name, and nothing else that could be taken for one. */
class SyntheticWorkTests {

	private final WorkBundle work = SyntheticWork.bundle();

	@Test
	void isAlwaysTheSameAndMarked() {
		assertThat(SyntheticWork.bundle()).isEqualTo(work);
		assertThat(work.tasks()).allMatch(each -> each.task().subject().synthetic());
		assertThat(work.tasks()).allMatch(each -> each.task().given().isBefore(SyntheticWork.END));
	}

	@Test
	void everyDeclaredPairIsAtItInBothDirectionsEachQuarterButOne() {
		Map<String, Integer> times = new TreeMap<>();
		work.tasks().forEach(each -> each.task().parts().forEach(part -> times.merge(each.task().lead() + " " + part.unit(), 1, Integer::sum)));
		Set<String> wanted = new TreeSet<>();
		Set<String> silent = new TreeSet<>();
		for (CSVRecord row : Demonstration.table("work/pairs.csv")) {
			Set<String> into = row.get("pattern").equals("SILENT") ? silent : wanted;
			into.addAll(List.of(row.get("one") + " " + row.get("other"), row.get("other") + " " + row.get("one")));
		}
		assertThat(times.keySet()).isEqualTo(wanted).doesNotContainAnyElementsOf(silent);
		assertThat(times.values()).allMatch(number -> number >= 8);
		assertThat(silent).containsExactly("40.DU.BNC 40.DU.BTG", "40.DU.BTG 40.DU.BNC");
	}

	@Test
	void everyPairHasADeclaredLink() {
		Set<String> declared = Demonstration.table("apparatus/province/links.csv").stream()
			.map(row -> row.get("unit").replace("{area}", "40") + " " + row.get("other").replace("{area}", "40")).collect(Collectors.toSet());
		Demonstration.table("work/pairs.csv").forEach(row -> assertThat(Set.of(row.get("one") + " " + row.get("other"), row.get("other") + " " + row.get("one")))
			.as("%s and %s", row.get("one"), row.get("other")).containsAnyElementsOf(declared));
	}

	@Test
	void onePairGetsWorseAndAllOthersAreLateOnceInEitherYear() {
		LocalDate half = LocalDate.of(2023, 7, 1);
		Map<String, int[]> late = new TreeMap<>();
		for (GivenTask each : work.tasks()) {
			for (Participation part : each.task().parts()) {
				String pair = Set.of(each.task().lead().value(), part.unit().value()).stream().sorted().collect(Collectors.joining(" "));
				int[] halves = late.computeIfAbsent(pair, key -> new int[2]);
				if (isLate(each)) {
					halves[each.task().given().isBefore(half) ? 0 : 1]++;
				}
			}
		}
		assertThat(late.remove("40.DU.BTC 40.DU.BTG")).containsExactly(2, 12);
		assertThat(late.values()).hasSize(16).allSatisfy(halves -> assertThat(halves).containsExactly(1, 1));
	}

	@Test
	void theOfficeLeadsMoreThanTwiceWhatAnyOtherDoes() {
		Map<String, Long> led = work.tasks().stream().collect(Collectors.groupingBy(each -> each.task().lead().value(), Collectors.counting()));
		long office = led.remove("40.DU.VP");
		assertThat(led.values()).allMatch(number -> number * 2 < office);
		assertThat(office).isEqualTo(17 * 8);
	}

	@Test
	void onlyTheCommissionForMassMobilisationJoinsTheTwoGroups() {
		Set<String> group = Set.of("40.MTTQ", "421.DU.BDV", "425.DU.BDV", "426.DU.BDV");
		for (GivenTask each : work.tasks()) {
			NewTask task = each.task();
			task.parts().forEach(part -> {
				if (group.contains(task.lead().value()) != group.contains(part.unit().value())) {
					assertThat(List.of(task.lead().value(), part.unit().value())).contains("40.DU.BDV");
				}
			});
		}
	}

	private static boolean isLate(GivenTask each) {
		LocalDate due = each.task().schedule().dueOn();
		return due != null && each.course().steps().stream().filter(step -> step.status() == TaskStatus.FINISHED).map(TaskCourse.Step::on).anyMatch(due::isBefore);
	}
}
