package io.orgloom.work;

import io.orgloom.graph.Content;
import io.orgloom.graph.FactType;
import io.orgloom.graph.IdentityRef;
import io.orgloom.graph.Interval;
import io.orgloom.graph.Writing;
import io.orgloom.structure.OrgUnitCode;
import io.orgloom.structure.UnknownOrgUnit;
import io.orgloom.work.TaskCourse.Asked;
import io.orgloom.work.TaskCourse.Entry;
import io.orgloom.work.TaskCourse.Urge;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** How work gets into a Change. What the ledger knows only from a later day on is linked from that day, and the link keeps the day since which it was so. */
final class TaskWriting {

	private final Writing writing;

	TaskWriting(Writing writing) {
		this.writing = writing;
	}

	/** {@link RecordCodeTaken} where a code was given before. */
	void requireFree(FactType state, String code) {
		if (!writing.everUsed(state, List.of(code)).isEmpty()) {
			throw new RecordCodeTaken(code);
		}
	}

	void document(DecidingDocument document, LocalDate today) {
		LocalDate from = document.issuedOn() == null ? today : document.issuedOn();
		writing.record(WorkFacts.document(document.code(), document.number(), document.title(), document.issuedOn(), document.issuer()), Interval.from(from));
	}

	void programme(WorkProgramme programme, LocalDate today) {
		LocalDate first = programme.quarter().first();
		LocalDate from = first.isAfter(today) ? today : first;
		writing.record(WorkFacts.programme(programme.code(), programme.quarter(), programme.title(), programme.synthetic()), Interval.from(from));
		toUnit(programme.owner(), from, (unit, since) -> WorkFacts.link(WorkFacts.OWNED_BY, programme.code().value(), unit.value()));
	}

	void meeting(ReviewMeeting meeting) {
		LocalDate on = meeting.heldOn();
		writing.record(WorkFacts.meeting(meeting.code(), meeting.title(), on, meeting.conclusion(), meeting.synthetic()), Interval.from(on));
		toUnit(meeting.convener(), on, (unit, since) -> WorkFacts.link(WorkFacts.CONVENED_BY, meeting.code().value(), unit.value()));
		meeting.attending().forEach(each -> toUnit(each, on, (unit, since) -> WorkFacts.link(WorkFacts.ATTENDED_BY, meeting.code().value(), unit.value())));
	}

	void task(TaskCode code, NewTask task, LocalDate given) {
		task(code, task, given, TaskCourse.NONE);
	}

	void task(TaskCode code, NewTask task, LocalDate given, TaskCourse course) {
		writing.record(WorkFacts.subject(code, task.subject()), Interval.from(given));
		schedules(code, task.schedule(), given, course.extensions());
		course(code, course);
		toUnit(task.lead(), given, (unit, since) -> WorkFacts.ledBy(code, unit, since));
		task.parts().forEach(part -> toUnit(part.unit(), given, (unit, since) -> WorkFacts.coordinatedBy(code, part, since)));
		task.documents().forEach(document -> link(WorkFacts.DERIVES_FROM, code, document.identity(), given));
		task.programmes().forEach(programme -> link(WorkFacts.PLANNED_IN, code, programme.identity(), given));
		task.needs().forEach(other -> link(WorkFacts.DEPENDS_ON, code, other.identity(), given));
		if (task.meeting() != null) {
			link(WorkFacts.CONCLUDED_AT, code, task.meeting().identity(), given);
		}
		if (task.everyMonths() != null) {
			writing.record(Content.state(WorkFacts.TASK_STATE, code.value(), WorkFacts.RECURRENCE, Map.of("everyMonths", task.everyMonths())), Interval.from(given));
		}
	}

	/** Each deadline holds until more time was given. */
	private void schedules(TaskCode code, Schedule first, LocalDate given, List<Asked> extensions) {
		Schedule present = first;
		LocalDate from = given;
		for (Asked asked : extensions) {
			if (Boolean.TRUE.equals(asked.approved()) && asked.decidedOn() != null) {
				writing.record(WorkFacts.schedule(code, present), new Interval(from, asked.decidedOn()));
				present = present.dueOn(asked.dueOn());
				from = asked.decidedOn();
			}
		}
		writing.record(WorkFacts.schedule(code, present), Interval.from(from));
	}

	private void course(TaskCode code, TaskCourse course) {
		LocalDate[] ends = new LocalDate[course.steps().size()];
		for (int i = 0; i + 1 < ends.length; i++) {
			ends[i] = course.steps().get(i + 1).on();
		}
		for (int i = 0; i < ends.length; i++) {
			TaskCourse.Step step = course.steps().get(i);
			writing.record(WorkFacts.status(code, step.status(), step.text(), step.document()), new Interval(step.on(), ends[i]));
		}
		int number = 0;
		for (Entry entry : course.progress()) {
			writing.record(WorkFacts.progress(code, number(++number), entry.text(), entry.percent(), entry.by()), Interval.from(entry.on()));
		}
		number = 0;
		for (Urge urge : course.urgings()) {
			urging(code, number(++number), urge);
		}
		number = 0;
		for (Asked asked : course.extensions()) {
			extension(code, number(++number), asked);
		}
		if (course.delay() != null) {
			writing.record(WorkFacts.delay(code, course.delay().delay()), Interval.from(course.delay().on()));
		}
	}

	private void urging(TaskCode code, String number, Urge urge) {
		boolean answered = urge.answeredOn() != null;
		if (!answered || urge.on().isBefore(urge.answeredOn())) {
			writing.record(WorkFacts.urging(code, number, new Urge(urge.on(), urge.text(), urge.by(), null, null, null)), new Interval(urge.on(), urge.answeredOn()));
		}
		if (answered) {
			writing.record(WorkFacts.urging(code, number, urge), Interval.from(urge.answeredOn()));
		}
	}

	private void extension(TaskCode code, String number, Asked asked) {
		boolean decided = asked.decidedOn() != null;
		if (!decided || asked.on().isBefore(asked.decidedOn())) {
			writing.record(WorkFacts.extension(code, number, new Asked(asked.on(), asked.dueOn(), asked.reason(), asked.by(), null, null, null, null)),
					new Interval(asked.on(), asked.decidedOn()));
		}
		if (decided) {
			writing.record(WorkFacts.extension(code, number, asked), Interval.from(asked.decidedOn()));
		}
	}

	/** Entries of one kind are numbered; their numbers sort like their days. */
	static String number(int number) {
		return "%04d".formatted(number);
	}

	/** Links to an agency on the days it exists from one on; {@link UnknownOrgUnit} where it is gone by then, or was never there. */
	void toUnit(OrgUnitCode unit, LocalDate from, BiFunction<OrgUnitCode, @Nullable LocalDate, Content> content) {
		Interval days = daysOf(unit, from);
		boolean late = days.from().isAfter(from);
		writing.record(content.apply(unit, late ? from : null), late ? days : new Interval(from, days.until()));
	}

	Interval daysOf(OrgUnitCode unit, LocalDate from) {
		return writing.existence(unit.identity()).stream().filter(days -> days.reachesPast(from)).findFirst().orElseThrow(() -> new UnknownOrgUnit(unit, from));
	}

	void link(FactType type, TaskCode task, IdentityRef target, LocalDate from) {
		LocalDate there = writing.existence(target).stream().findFirst().map(Interval::from).orElseThrow(() -> unknown(target));
		writing.record(WorkFacts.link(type, task.value(), target.code()), Interval.from(there.isAfter(from) ? there : from));
	}

	private static RuntimeException unknown(IdentityRef target) {
		return switch (target.label()) {
			case WorkFacts.DOCUMENT -> new UnknownDocument(target.code());
			case WorkFacts.PROGRAMME -> new UnknownProgramme(target.code());
			case WorkFacts.MEETING -> new UnknownMeeting(target.code());
			default -> new UnknownTask(target.code());
		};
	}
}
