package io.orgloom.work.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.orgloom.structure.OrgUnitCode;
import io.orgloom.work.Board;
import io.orgloom.work.BoardRow;
import io.orgloom.work.DecidingDocument;
import io.orgloom.work.Delay;
import io.orgloom.work.DocumentCode;
import io.orgloom.work.ProgrammeCode;
import io.orgloom.work.ReviewMeeting;
import io.orgloom.work.StandingTask;
import io.orgloom.work.Task;
import io.orgloom.work.TaskCode;
import io.orgloom.work.TaskCourse.Asked;
import io.orgloom.work.TaskCourse.Entry;
import io.orgloom.work.TaskCourse.Step;
import io.orgloom.work.TaskCourse.Urge;
import io.orgloom.work.TaskDetail;
import io.orgloom.work.TaskStanding;
import io.orgloom.work.WorkProgramme;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What programs are told of work. */
final class WorkResources {

	private WorkResources() {
	}

	/**
	 * @param standing how it stands to its deadline on the day
	 * @param alert the colour that warns: none, yellow, red, special_red
	 * @param version what a change of it sends as If-Match
	 */
	record TaskResource(String id, String title, @Nullable String lead, boolean led, List<String> coordinators, List<String> consulted, LocalDate givenOn, LocalDate startOn,
			@Nullable LocalDate dueOn, String deadline, @Nullable String event, String status, @Nullable LocalDate since, @Nullable LocalDate finishedOn, String standing, String alert,
			long daysLate, @Nullable String product, @Nullable String field, @Nullable String receives, List<String> derivesFrom, List<String> programmes, List<String> needs,
			@Nullable String meeting, @Nullable DelayResource delay, boolean synthetic, long version) {

		static TaskResource of(StandingTask standing) {
			Task task = standing.task();
			return new TaskResource(task.code().value(), task.subject().title(), task.lead() == null ? null : task.lead().value(), task.led(), codes(task.coordinators()),
					codes(task.consulted()), task.given(), task.startOn(), task.dueOn(), task.schedule().deadline().name(), task.schedule().event(), task.status().name(), task.since(),
					task.finishedOn(), standing.standing().name(), standing.alert().name(), standing.daysLate(), task.subject().product(), task.subject().field(),
					task.subject().receives(), task.documents().stream().map(DocumentCode::value).toList(), task.programmes().stream().map(ProgrammeCode::value).toList(),
					task.needs().stream().map(TaskCode::value).toList(), task.meeting() == null ? null : task.meeting().value(), DelayResource.of(task.delay()),
					task.subject().synthetic(), task.version());
		}
	}

	record DelayResource(String cause, @Nullable String note, @Nullable String remedy) {

		static @Nullable DelayResource of(@Nullable Delay delay) {
			return delay == null ? null : new DelayResource(delay.cause(), delay.note(), delay.remedy());
		}
	}

	/** @param everyMonths after how many months it comes again */
	record TaskDetailResource(@JsonUnwrapped TaskResource task, List<Step> steps, List<Entry> progress, List<UrgeResource> urgings,
			List<Asked> extensions, @Nullable Integer everyMonths) {

		static TaskDetailResource of(TaskDetail detail) {
			List<UrgeResource> urgings = new ArrayList<>();
			detail.urgings().forEach(urge -> urgings.add(new UrgeResource(urgings.size() + 1, urge)));
			return new TaskDetailResource(TaskResource.of(detail.standing()), detail.steps(), detail.progress(), urgings, detail.extensions(), detail.everyMonths());
		}
	}

	/** @param number by which it is answered */
	record UrgeResource(int number, @JsonUnwrapped Urge urge) {
	}

	record DocumentResource(String id, String number, @Nullable String title, @Nullable LocalDate issuedOn, @Nullable String issuer) {

		static DocumentResource of(DecidingDocument document) {
			return new DocumentResource(document.code().value(), document.number(), document.title(), document.issuedOn(), document.issuer());
		}
	}

	record ProgrammeResource(String id, String owner, String quarter, @Nullable String title, boolean synthetic) {

		static ProgrammeResource of(WorkProgramme programme) {
			return new ProgrammeResource(programme.code().value(), programme.owner().value(), programme.quarter().toString(), programme.title(), programme.synthetic());
		}
	}

	record MeetingResource(String id, String title, LocalDate heldOn, String convener, List<String> attending, @Nullable String conclusion, boolean synthetic) {

		static MeetingResource of(ReviewMeeting meeting) {
			return new MeetingResource(meeting.code().value(), meeting.title(), meeting.heldOn(), meeting.convener().value(), codes(meeting.attending()), meeting.conclusion(),
					meeting.synthetic());
		}
	}

	/**
	 * @param onTime finished in time, or open with time left
	 * @param noDeadline without a day they could miss: none set, waiting for one, finished without one
	 * @param total all but cancelled ones: the sum of the six counts before it
	 */
	record BoardRowResource(@Nullable String key, @Nullable String name, int onTime, int near, int late, int finishedLate, int noDeadline, int routine, int total, int cancelled,
			int specialRed, @Nullable Double onTimeShare, @Nullable Double medianDays, @Nullable Double ninetiethDays) {

		static BoardRowResource of(BoardRow row, @Nullable String name) {
			return new BoardRowResource(row.key().isEmpty() ? null : row.key(), name, row.onTime(), row.near(), row.late(), row.finishedLate(), row.noDeadline(), row.routine(),
					row.total(), row.count(TaskStanding.CANCELLED), row.specialRed(), row.onTimeShare(), row.medianDays(), row.ninetiethDays());
		}
	}

	/**
	 * @param yellowDays so many days before a deadline a task is near
	 * @param synthetic whether some of the tasks were made up
	 */
	record BoardResource(LocalDate from, LocalDate to, LocalDate on, String by, int yellowDays, int specialRedDays, boolean synthetic, BoardRowResource all, List<BoardRowResource> items) {

		static BoardResource of(Board board, Map<String, String> names) {
			return new BoardResource(board.period().from(), board.period().to(), board.on(), board.by().name().toLowerCase(Locale.ROOT), board.alerts().yellow(),
					board.alerts().specialRed(), board.synthetic(), BoardRowResource.of(board.all(), null),
					board.rows().stream().map(row -> BoardRowResource.of(row, names.get(row.key()))).toList());
		}
	}

	private static List<String> codes(List<OrgUnitCode> units) {
		return units.stream().map(OrgUnitCode::value).toList();
	}
}
