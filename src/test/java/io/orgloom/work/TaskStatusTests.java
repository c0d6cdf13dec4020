package io.orgloom.work;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgloom.structure.OrgUnitCode;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The life of a task as a state machine, and how it stands to its deadline. */
class TaskStatusTests {

	private static final LocalDate DUE = LocalDate.of(2024, 5, 31);
	private static final AlertDays DAYS = new AlertDays(3, 4);

	@Test
	void hasTheseStepsAndNoOthers() {
		Map<TaskStatus, Set<TaskStatus>> steps = Map.of(TaskStatus.GIVEN, EnumSet.of(TaskStatus.STARTED, TaskStatus.FINISHED, TaskStatus.CANCELLED), TaskStatus.STARTED,
				EnumSet.of(TaskStatus.FINISHED, TaskStatus.CANCELLED), TaskStatus.FINISHED, EnumSet.of(TaskStatus.STARTED), TaskStatus.CANCELLED, EnumSet.noneOf(TaskStatus.class));
		for (TaskStatus status : TaskStatus.values()) {
			assertThat(status.next()).as("%s", status).isEqualTo(steps.get(status)).doesNotContain(status, TaskStatus.GIVEN);
			assertThat(status.isOpen()).isEqualTo(status.next().contains(TaskStatus.FINISHED));
		}
	}

	@Test
	void everyStatusCanBeReachedAndOnlyTheCancelledOneIsLast() {
		Set<TaskStatus> reached = EnumSet.of(TaskStatus.GIVEN);
		Deque<TaskStatus> open = new ArrayDeque<>(reached);
		while (!open.isEmpty()) {
			open.pop().next().stream().filter(reached::add).forEach(open::push);
		}
		assertThat(reached).containsExactlyInAnyOrder(TaskStatus.values());
		assertThat(TaskStatus.values()).filteredOn(status -> status.next().isEmpty()).containsExactly(TaskStatus.CANCELLED);
	}

	@Test
	void warnsInYellowBeforeTheDeadlineInRedOnItAndInSpecialRedAfterwards() {
		assertThat(stand(open(), DUE.minusDays(4))).isEqualTo("RUNNING NONE");
		assertThat(stand(open(), DUE.minusDays(3))).isEqualTo("NEAR YELLOW");
		assertThat(stand(open(), DUE.minusDays(1))).isEqualTo("NEAR YELLOW");
		assertThat(stand(open(), DUE)).as("the last day is in time").isEqualTo("NEAR RED");
		assertThat(stand(open(), DUE.plusDays(1))).isEqualTo("LATE RED");
		assertThat(stand(open(), DUE.plusDays(3))).isEqualTo("LATE RED");
		assertThat(stand(open(), DUE.plusDays(4))).isEqualTo("LATE SPECIAL_RED");
	}

	@Test
	void whatIsDoneComesFirstThenRoutineThenWhatHasNoDeadline() {
		LocalDate later = DUE.plusDays(30);
		assertThat(stand(task(by(DUE), TaskStatus.FINISHED, DUE), later)).isEqualTo("FINISHED_ON_TIME NONE");
		assertThat(stand(task(by(DUE), TaskStatus.FINISHED, DUE.plusDays(1)), later)).isEqualTo("FINISHED_LATE NONE");
		assertThat(stand(task(by(null), TaskStatus.FINISHED, DUE), later)).isEqualTo("FINISHED_WITHOUT NONE");
		assertThat(stand(task(by(DUE), TaskStatus.CANCELLED, DUE), later)).isEqualTo("CANCELLED NONE");
		assertThat(stand(task(new Schedule(null, DUE, DeadlineKind.ROUTINE, null), TaskStatus.STARTED, DUE), later)).isEqualTo("ROUTINE NONE");
		assertThat(stand(task(new Schedule(null, null, DeadlineKind.BY_EVENT, "Khi có kết luận"), TaskStatus.STARTED, DUE), later)).isEqualTo("WAITING NONE");
		assertThat(stand(task(by(null), TaskStatus.GIVEN, null), later)).isEqualTo("NO_DEADLINE NONE");
		assertThat(stand(task(new Schedule(null, DUE, DeadlineKind.BY_EVENT, "Đã có kết luận"), TaskStatus.STARTED, DUE), later)).isEqualTo("LATE SPECIAL_RED");
	}

	@Test
	void countsHandlingDaysByMedianAndNearestRank() {
		assertThat(BoardRow.median(List.of())).isNull();
		assertThat(BoardRow.median(List.of(1L, 2L, 9L))).isEqualTo(2);
		assertThat(BoardRow.median(List.of(1L, 2L, 5L, 9L))).isEqualTo(3.5);
		assertThat(BoardRow.ninetieth(List.of(4L))).isEqualTo(4);
		assertThat(BoardRow.ninetieth(List.of(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L, 10L))).isEqualTo(9);
		assertThat(BoardRow.ninetieth(List.of(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L, 10L, 11L))).as("nine of ten of eleven are ten").isEqualTo(10);
	}

	@Test
	void everyTaskIsCountedOnce() {
		LocalDate on = DUE.plusDays(1);
		List<StandingTask> all = List.of(open(), task(by(DUE), TaskStatus.FINISHED, DUE), task(by(DUE), TaskStatus.FINISHED, on), task(by(null), TaskStatus.GIVEN, null),
				task(by(on.plusDays(40)), TaskStatus.STARTED, DUE), task(by(on), TaskStatus.STARTED, DUE), task(by(DUE), TaskStatus.CANCELLED, DUE))
			.stream().map(task -> StandingTask.of(task, on, DAYS)).toList();
		BoardRow row = BoardRow.of("", all);
		assertThat(List.of(row.onTime(), row.near(), row.late(), row.finishedLate(), row.noDeadline(), row.routine(), row.total())).containsExactly(2, 1, 1, 1, 1, 0, 6);
		assertThat(row.onTimeShare()).isEqualTo(0.5);
		assertThat(row.medianDays()).as("from 1 May to 31 May and 1 June").isEqualTo(30.5);
	}

	@Test
	void quartersFollowEachOther() {
		assertThat(Quarter.of(LocalDate.of(2024, 3, 31))).isEqualTo(Quarter.of("2024-Q1")).hasToString("2024-Q1");
		assertThat(Quarter.of("2023-Q4").next()).isEqualTo(Quarter.of("2024-Q1"));
		assertThat(Quarter.of("2024-Q1").previous().period()).isEqualTo(new Period(LocalDate.of(2023, 10, 1), LocalDate.of(2024, 1, 1)));
	}

	private static Task open() {
		return task(by(DUE), TaskStatus.STARTED, DUE.minusDays(20));
	}

	private static Schedule by(@Nullable LocalDate due) {
		return Schedule.by(null, due);
	}

	private static Task task(Schedule schedule, TaskStatus status, @Nullable LocalDate since) {
		LocalDate given = LocalDate.of(2024, 5, 1);
		return new Task(new TaskCode("t"), new TaskSubject("x", null, null, null, false), given, given, schedule, status, since, new OrgUnitCode("A"), true, List.of(), List.of(),
				List.of(), List.of(), List.of(), null, null, 1);
	}

	private static String stand(Task task, LocalDate on) {
		return TaskStanding.of(task, on, DAYS) + " " + TaskAlert.of(task, on, DAYS);
	}
}
