package io.orgloom.work;

import io.orgloom.graph.Content;
import io.orgloom.graph.FactType;
import io.orgloom.graph.FactType.Existence;
import io.orgloom.graph.FactTypes;
import io.orgloom.structure.HandedOver;
import io.orgloom.structure.OrgUnitCode;
import io.orgloom.work.TaskCourse.Asked;
import io.orgloom.work.TaskCourse.Urge;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The facts about work, as docs/graph-model.md lists them, and how each is written. */
@Configuration(proxyBeanMethods = false)
class WorkFacts {

	static final String TASK = "Task";
	static final String PROGRAMME = "WorkProgramme";
	static final String DOCUMENT = "Document";
	static final String MEETING = "ReviewMeeting";
	private static final String ORG_UNIT = "OrgUnit";

	static final String SCHEDULE = "schedule";
	static final String STATUS = "status";
	static final String PROGRESS = "progress";
	static final String DELAY = "delay";
	static final String EXTENSION = "extension";
	static final String URGING = "urging";
	static final String RECURRENCE = "recurrence";

	static final FactType TASK_STATE = FactType.state(TASK);
	static final FactType PROGRAMME_STATE = FactType.state(PROGRAMME);
	static final FactType DOCUMENT_STATE = FactType.state(DOCUMENT);
	static final FactType MEETING_STATE = FactType.state(MEETING);
	static final FactType LED_BY = single("LED_BY", TASK, ORG_UNIT);
	static final FactType COORDINATED_BY = FactType.link("COORDINATED_BY", TASK, ORG_UNIT, Existence.THROUGHOUT);
	static final FactType DERIVES_FROM = FactType.link("DERIVES_FROM", TASK, DOCUMENT, Existence.THROUGHOUT);
	static final FactType PLANNED_IN = FactType.link("PLANNED_IN", TASK, PROGRAMME, Existence.THROUGHOUT);
	/** A task can wait for several others; a circle would wait for itself. */
	static final FactType DEPENDS_ON = new FactType("DEPENDS_ON", TASK, TASK, List.of(), false, true, Existence.THROUGHOUT);
	static final FactType CONCLUDED_AT = single("CONCLUDED_AT", TASK, MEETING);
	static final FactType OWNED_BY = single("OWNED_BY", PROGRAMME, ORG_UNIT);
	static final FactType CONVENED_BY = single("CONVENED_BY", MEETING, ORG_UNIT);
	static final FactType ATTENDED_BY = FactType.link("ATTENDED_BY", MEETING, ORG_UNIT, Existence.THROUGHOUT);

	@Bean
	HandedOver tasksHandedOver() {
		return HandedOver.of(LED_BY, COORDINATED_BY);
	}

	@Bean
	HandedOver programmesHandedOver() {
		return HandedOver.of(OWNED_BY);
	}

	@Bean
	HandedOver meetingsHandedOver() {
		return HandedOver.of(CONVENED_BY, ATTENDED_BY);
	}

	@Bean
	FactTypes workFactTypes() {
		return FactTypes.of(TASK_STATE, PROGRAMME_STATE, DOCUMENT_STATE, MEETING_STATE, LED_BY, COORDINATED_BY, DERIVES_FROM, PLANNED_IN, DEPENDS_ON, CONCLUDED_AT,
				OWNED_BY, CONVENED_BY, ATTENDED_BY);
	}

	private static FactType single(String relationship, String source, String target) {
		return new FactType(relationship, source, target, List.of(), true, false, Existence.THROUGHOUT);
	}

	static Content subject(TaskCode task, TaskSubject subject) {
		return Content.state(TASK_STATE, task.value(), FactType.CORE, values("title", subject.title(), "product", subject.product(), "field", subject.field(), "receives",
				subject.receives(), "synthetic", subject.synthetic() ? true : null));
	}

	static Content schedule(TaskCode task, Schedule schedule) {
		return Content.state(TASK_STATE, task.value(), SCHEDULE, values("startOn", schedule.startOn(), "dueOn", schedule.dueOn(), "deadline", schedule.deadline().name(),
				"event", schedule.event()));
	}

	/** @param text the evidence of what is finished, else why it became so */
	static Content status(TaskCode task, TaskStatus status, @Nullable String text, @Nullable String document) {
		return Content.state(TASK_STATE, task.value(), STATUS, values("status", status.name(), "text", text, "document", document));
	}

	static Content progress(TaskCode task, String number, String text, @Nullable Integer percent, String by) {
		return Content.state(TASK_STATE, task.value(), PROGRESS, number, values("text", text, "percent", percent, "by", by));
	}

	static Content delay(TaskCode task, Delay delay) {
		return Content.state(TASK_STATE, task.value(), DELAY, values("cause", delay.cause(), "note", delay.note(), "remedy", delay.remedy()));
	}

	/** @param urge without answer until it is answered */
	static Content urging(TaskCode task, String number, Urge urge) {
		return Content.state(TASK_STATE, task.value(), URGING, number, values("on", urge.on(), "text", urge.text(), "by", urge.by(), "answer", urge.answer(), "answeredOn",
				urge.answeredOn(), "answeredBy", urge.answeredBy()));
	}

	/** @param asked without decision until somebody decides */
	static Content extension(TaskCode task, String number, Asked asked) {
		return Content.state(TASK_STATE, task.value(), EXTENSION, number, values("on", asked.on(), "dueOn", asked.dueOn(), "reason", asked.reason(), "by", asked.by(),
				"approved", asked.approved(), "decidedOn", asked.decidedOn(), "decidedBy", asked.decidedBy(), "decision", asked.decision()));
	}

	static Content ledBy(TaskCode task, OrgUnitCode unit, @Nullable LocalDate since) {
		return Content.link(LED_BY, task.value(), unit.value(), values("since", since));
	}

	static Content coordinatedBy(TaskCode task, Participation part, @Nullable LocalDate since) {
		return Content.link(COORDINATED_BY, task.value(), part.unit().value(), values("role", part.role().name(), "since", since));
	}

	static Content link(FactType type, String source, String target) {
		return Content.link(type, source, target, Map.of());
	}

	static Content programme(ProgrammeCode programme, Quarter quarter, @Nullable String title, boolean synthetic) {
		return Content.state(PROGRAMME_STATE, programme.value(), FactType.CORE,
				values("quarter", quarter.toString(), "title", title, "synthetic", synthetic ? true : null));
	}

	static Content document(DocumentCode document, String number, @Nullable String title, @Nullable LocalDate issuedOn, @Nullable String issuer) {
		return Content.state(DOCUMENT_STATE, document.value(), FactType.CORE, values("number", number, "title", title, "issuedOn", issuedOn, "issuer", issuer));
	}

	static Content meeting(MeetingCode meeting, String title, LocalDate heldOn, @Nullable String conclusion, boolean synthetic) {
		return Content.state(MEETING_STATE, meeting.value(), FactType.CORE,
				values("title", title, "heldOn", heldOn, "conclusion", conclusion, "synthetic", synthetic ? true : null));
	}

	static Map<String, @Nullable Object> values(@Nullable Object... pairs) {
		Map<String, @Nullable Object> values = new LinkedHashMap<>();
		for (int i = 0; i < pairs.length; i += 2) {
			values.put(String.valueOf(pairs[i]), pairs[i + 1]);
		}
		return values;
	}
}
