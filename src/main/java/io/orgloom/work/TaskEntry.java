package io.orgloom.work;

import io.orgloom.structure.OrgUnitCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A task with all days of what it consists of, as known at one time; every list in the order of its days.
 *
 * @param parts agencies that take part without leading
 * @param waiting what is asked of somebody and was not answered yet
 * @param version the last Change that said something of it
 */
record TaskEntry(TaskCode code, List<Span<TaskSubject>> subjects, List<Span<Schedule>> schedules, List<Span<TaskStatus>> statuses, List<Span<Delay>> delays,
		List<Span<OrgUnitCode>> leads, List<Span<Participation>> parts, List<Span<DocumentCode>> documents, List<Span<ProgrammeCode>> programmes,
		List<Span<TaskCode>> needs, List<Pending> waiting, @Nullable MeetingCode meeting, long version) {

	/** The task on a day; empty where it was not given yet, or is gone. Of one that is over, lead and those who take part are those of its last day. */
	Optional<Task> on(LocalDate day) {
		return Span.on(subjects, day).map(subject -> {
			LocalDate ended = ended(day);
			return at(subject.value(), day, ended == null ? day : ended);
		});
	}

	/** What it is about on a day; empty where it was not given yet, or is gone. */
	Optional<TaskSubject> subject(LocalDate day) {
		return Span.on(subjects, day).map(Span::value);
	}

	/** The day on which it is to begin, as said on a day. */
	LocalDate startOn(LocalDate day) {
		return startOn(Span.nearest(schedules, day).map(Span::value).orElse(null));
	}

	/** The task of a period as known on a day: the lead, who takes part and the deadline are those of its last day of work within the period. */
	Optional<Task> within(Period period, LocalDate day) {
		return Span.on(subjects, day).filter(subject -> touches(period, day)).map(subject -> {
			LocalDate finished = ended(day);
			LocalDate end = finished == null || finished.isAfter(period.last()) ? period.last() : finished;
			return at(subject.value(), day, end.isAfter(day) ? day : end);
		});
	}

	private boolean touches(Period period, LocalDate day) {
		LocalDate start = startOn(day);
		LocalDate ended = ended(day);
		return start.isBefore(period.to()) && (ended == null || !ended.isBefore(period.from()));
	}

	/** The day on which it was finished or cancelled, as of a day. */
	private @Nullable LocalDate ended(LocalDate day) {
		return Span.on(statuses, day).filter(span -> !span.value().isOpen()).map(Span::from).orElse(null);
	}

	private Task at(TaskSubject subject, LocalDate day, LocalDate partsOn) {
		Schedule schedule = Span.nearest(schedules, partsOn).map(Span::value).orElseGet(() -> Schedule.by(null, null));
		Optional<Span<TaskStatus>> status = Span.on(statuses, day);
		Map<CoordinationRole, List<OrgUnitCode>> roles = new EnumMap<>(CoordinationRole.class);
		parts.stream().filter(span -> span.holdsOn(partsOn)).map(Span::value)
			.forEach(part -> roles.computeIfAbsent(part.role(), role -> new ArrayList<>()).add(part.unit()));
		return new Task(code, subject, given(), startOn(schedule), schedule, status.map(Span::value).orElse(TaskStatus.GIVEN), status.map(Span::from).orElse(null),
				Span.nearest(leads, partsOn).map(Span::value).orElse(null), Span.on(leads, partsOn).isPresent(),
				List.copyOf(roles.getOrDefault(CoordinationRole.COORDINATES, List.of())), List.copyOf(roles.getOrDefault(CoordinationRole.CONSULTED, List.of())),
				values(documents, day), values(programmes, day), values(needs, day), meeting, Span.on(delays, day).map(Span::value).orElse(null), version);
	}

	private LocalDate given() {
		return subjects.getFirst().from();
	}

	private LocalDate startOn(@Nullable Schedule schedule) {
		return schedule == null || schedule.startOn() == null ? given() : schedule.startOn();
	}

	private static <T> List<T> values(List<Span<T>> spans, LocalDate day) {
		return spans.stream().filter(span -> span.holdsOn(day)).map(Span::value).toList();
	}
}
