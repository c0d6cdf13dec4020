package io.orgloom.work.web;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VAlarm;
import biweekly.component.VEvent;
import biweekly.parameter.Related;
import biweekly.property.Trigger;
import biweekly.util.Duration;
import io.orgloom.graph.AsOf;
import io.orgloom.structure.OrgUnitCode;
import io.orgloom.work.StandingTask;
import io.orgloom.work.Tasks;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Writes deadlines of open tasks as a calendar (RFC 5545): each is a day of its own with an alarm when it turns yellow. */
@Component
class CalendarFile {

	/** More is not a calendar any more; whoever wants others asks for those of an agency. */
	static final int MOST = 5_000;

	private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);
	private static final String PRODUCT = "-//Orgloom//Work//EN";

	private final Tasks tasks;
	private final MessageSource texts;
	private final Clock clock;

	CalendarFile(Tasks tasks, MessageSource texts, Clock clock) {
		this.tasks = tasks;
		this.texts = texts;
		this.clock = clock;
	}

	/** @param open the most urgent first */
	ResponseEntity<byte[]> of(List<StandingTask> open, AsOf asOf, HttpServletRequest request, Locale language) {
		ICalendar calendar = new ICalendar();
		calendar.setProductId(PRODUCT);
		calendar.setName(texts.getMessage("work.title", null, language) + " · Orgloom");
		List<StandingTask> due = open.stream().filter(each -> each.task().dueOn() != null).limit(MOST).toList();
		Map<OrgUnitCode, String> names = tasks.names(due.stream().map(each -> each.task().lead()).filter(Objects::nonNull).distinct().toList(), asOf);
		String pages = ServletUriComponentsBuilder.fromContextPath(request).path("/work/tasks/").build().toUriString();
		due.forEach(each -> calendar.addEvent(event(each, names, pages, language)));
		return ResponseEntity.ok().contentType(CALENDAR).header("Content-Disposition", "inline; filename=\"orgloom.ics\"")
			.body(Biweekly.write(calendar).go().getBytes(StandardCharsets.UTF_8));
	}

	private VEvent event(StandingTask standing, Map<OrgUnitCode, String> names, String pages, Locale language) {
		var task = standing.task();
		VEvent event = new VEvent();
		event.setUid(task.code() + "@orgloom");
		event.setDateTimeStamp(Date.from(clock.instant()));
		event.setDateStart(date(Objects.requireNonNull(task.dueOn())), false);
		String title = task.subject().synthetic() ? "%s (%s)".formatted(task.subject().title(), texts.getMessage("work.madeUp", null, language)) : task.subject().title();
		event.setSummary(title);
		OrgUnitCode lead = task.lead();
		event.setDescription("%s: %s\n%s".formatted(texts.getMessage("task.lead", null, language), lead == null ? "–" : names.getOrDefault(lead, lead.value()),
				texts.getMessage("task.standing." + standing.standing(), null, language)));
		event.setUrl(pages + task.code());
		event.addAlarm(VAlarm.display(new Trigger(Duration.builder().prior(true).days(tasks.alerts().yellow()).build(), Related.START), title));
		return event;
	}

	/** The library writes days in the zone of the machine. */
	private static Date date(LocalDate day) {
		return Date.from(day.atStartOfDay(ZoneId.systemDefault()).toInstant());
	}
}
