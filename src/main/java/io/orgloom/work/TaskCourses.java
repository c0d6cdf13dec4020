package io.orgloom.work;

import java.time.LocalDate;
import java.util.Objects;

/** Holds the past of a task that is brought in to the rules of one that goes its way here. */
final class TaskCourses {

	private static final LocalDate FIRST = LocalDate.of(1, 1, 1);

	private TaskCourses() {
	}

	static void require(NewTask task, TaskCourse course, WorkProperties properties, LocalDate today) {
		TaskCode code = Objects.requireNonNull(task.code());
		LocalDate given = task.givenOn(today);
		TaskActs.requireDay(code, given, FIRST, today);
		LocalDate end = steps(code, course, given, today);
		course.progress().forEach(entry -> TaskActs.requireDay(code, entry.on(), given, end));
		for (TaskCourse.Urge urge : course.urgings()) {
			TaskActs.requireDay(code, urge.on(), given, end);
			if (urge.answeredOn() != null) {
				TaskActs.requireDay(code, urge.answeredOn(), urge.on(), today);
			}
		}
		if (course.delay() != null) {
			properties.requireCause(course.delay().delay().cause());
		}
	}

	/** The last day on which it was open: that of its end, or today. */
	private static LocalDate steps(TaskCode code, TaskCourse course, LocalDate given, LocalDate today) {
		TaskStatus status = TaskStatus.GIVEN;
		LocalDate since = given;
		for (TaskCourse.Step step : course.steps()) {
			if (!status.next().contains(step.status())) {
				throw new TaskStepIllegal(code, status, step.status());
			}
			TaskActs.requireDay(code, step.on(), since, today);
			if (step.status() == TaskStatus.FINISHED && (step.text() == null || step.text().isBlank()) && step.document() == null) {
				throw new TaskEvidenceMissing(code);
			}
			status = step.status();
			since = step.on();
		}
		return status.isOpen() ? today : since;
	}
}
