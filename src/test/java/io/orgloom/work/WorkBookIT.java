package io.orgloom.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.orgloom.graph.AsOf;
import io.orgloom.structure.OrgUnitCode;
import io.orgloom.support.GraphTest;
import io.orgloom.work.TaskCourse.Asked;
import io.orgloom.work.TaskCourse.Step;
import io.orgloom.work.WorkBundle.GivenTask;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What was worked on in a period, as measures are told. */
@GraphTest
class WorkBookIT extends AgenciesOfProvince {

	@Autowired
	private WorkBook book;

	private static GivenTask task(String code, OrgUnitCode lead, List<Participation> parts, String startOn, @Nullable String dueOn, Step... steps) {
		return new GivenTask(new NewTask(new TaskCode(code), new TaskSubject("Nhiệm vụ " + code, null, "Xây dựng Đảng", null, true), lead, parts,
				Schedule.by(day(startOn), dueOn == null ? null : day(dueOn)), List.of(new DocumentCode("39-NQ")), List.of(), List.of(), null, null, null),
				new TaskCourse(List.of(steps), List.of(), List.of(), List.of(), null));
	}

	private static Step step(String on, TaskStatus status) {
		return new Step(day(on), status, "Báo cáo", null);
	}

	private void takeInFour() {
		takeIn(new WorkBundle(List.of(new DecidingDocument(new DocumentCode("39-NQ"), "39-NQ/TW", null, null, null, 0)), List.of(),
				List.of(new ReviewMeeting(new MeetingCode("m-1"), "Hội nghị quý I", day("2024-04-25"), new OrgUnitCode("P"), List.of(VP, TC), null, true, 0)),
				List.of(
						task("t-1", VP, List.of(new Participation(TC, CoordinationRole.COORDINATES), new Participation(TG, CoordinationRole.CONSULTED)), "2022-07-05", "2022-08-31",
								step("2022-07-06", TaskStatus.STARTED), step("2022-09-20", TaskStatus.FINISHED)),
						task("t-2", TG, List.of(), "2024-03-01", "2024-05-31", step("2024-03-02", TaskStatus.STARTED)),
						task("t-3", TC, List.of(), "2024-04-10", null, step("2024-05-01", TaskStatus.CANCELLED)),
						new GivenTask(new NewTask(new TaskCode("t-4"), new TaskSubject("Gia hạn", null, null, null, true), TC, List.of(), Schedule.by(day("2024-01-10"), day("2024-02-10")),
								List.of(), List.of(), List.of(new TaskCode("t-1")), new MeetingCode("m-1"), null, null),
								new TaskCourse(List.of(), List.of(), List.of(), List.of(new Asked(day("2024-02-01"), day("2024-06-30"), "Chờ số liệu", "hoa", true, day("2024-02-05"), "lan", "Được")),
										null)))));
	}

	@Test
	void aTaskBelongsToThePeriodsItIsOpenOrFinishedIn() {
		takeInFour();
		assertThat(codes("2022-07-01", "2022-10-01")).containsExactly("t-1");
		assertThat(codes("2022-10-01", "2023-01-01")).isEmpty();
		assertThat(codes("2024-01-01", "2024-04-01")).containsExactly("t-2", "t-4");
		assertThat(codes("2024-04-01", "2024-07-01")).containsExactly("t-2", "t-3", "t-4");
		assertThat(codes("2024-07-01", "2024-10-01")).as("one was cancelled, two were never finished").containsExactly("t-2", "t-4");
		assertThatThrownBy(() -> book.tasks(day("2024-04-01"), day("2024-04-01"), times.now())).isInstanceOf(PeriodInvalid.class);
	}

	@Test
	void anAgencyLedBeforeItWasOnRecordAndAfterItEndedToo() {
		takeInFour();
		endPropaganda();
		TaskRecord early = book.tasks(day("2022-07-01"), day("2022-10-01"), times.now()).getFirst();
		assertThat(early.lead()).isEqualTo(VP);
		assertThat(early.coordinators()).containsExactly(TC);
		assertThat(early.consulted()).containsExactly(TG);
		assertThat(early.startOn()).isEqualTo("2022-07-05");
		assertThat(early.dueOn()).isEqualTo("2022-08-31");
		assertThat(early.finishedOn()).isEqualTo("2022-09-20");
		assertThat(early.field()).isEqualTo("Xây dựng Đảng");
		assertThat(book.tasks(day("2025-07-01"), day("2025-10-01"), times.now()).getFirst().lead()).as("it ended, nobody took over").isEqualTo(TG);
	}

	@Test
	void theDeadlineIsThatOfThePeriodAndOfWhatWasKnown() {
		takeInFour();
		AsOf now = times.now();
		assertThat(book.tasks(day("2024-01-01"), day("2024-02-01"), now).getFirst().dueOn()).as("before the extension").isEqualTo("2024-02-10");
		assertThat(book.tasks(day("2024-01-01"), day("2024-04-01"), now).getLast().dueOn()).isEqualTo("2024-06-30");
		assertThat(book.tasks(day("2024-01-01"), day("2024-04-01"), new AsOf(now.on(), now.known() - 1))).isEmpty();
		assertThat(book.tasks(day("2022-07-01"), day("2022-10-01"), times.on(day("2022-09-01"))).getFirst().finishedOn()).as("not yet on that day").isNull();
	}

	@Test
	void meetingsAreThoseHeldInThePeriod() {
		takeInFour();
		assertThat(book.meetings(day("2024-04-01"), day("2024-07-01"), times.now())).singleElement()
			.isEqualTo(new MeetingRecord("m-1", day("2024-04-25"), new OrgUnitCode("P"), List.of(TC, VP)));
		assertThat(book.meetings(day("2024-04-26"), day("2024-07-01"), times.now())).isEmpty();
	}

	private List<String> codes(String from, String to) {
		return book.tasks(day(from), day(to), times.now()).stream().map(task -> task.code().value()).toList();
	}
}
