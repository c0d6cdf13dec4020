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
import io.orgloom.work.TaskFilter;
import io.orgloom.work.Tasks;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * Deadlines of open tasks as a calendar (RFC 5545) that a calendar program subscribes to; it signs in by HTTP Basic, as every program does. Each deadline is a
 * day of its own with an alarm when it turns yellow.
 */
@RestController
class CalendarFeedApi {

	private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);
	private static final String PRODUCT = "-//Orgloom//Work//EN";

	private final Tasks tasks;
	private final MessageSource texts;
	private final Clock clock;

	CalendarFeedApi(Tasks tasks, MessageSource texts, Clock clock) {
		this.tasks = tasks;
		this.texts = texts;
		this.clock = clock;
	}

	/** @param unit an agency with any part in them */
	@GetMapping("/api/tasks/calendar.ics")
	ResponseEntity<byte[]> feed(@RequestParam @Nullable OrgUnitCode lead, @RequestParam @Nullable OrgUnitCode unit, AsOf asOf, Locale language, HttpServletRequest request) {
		ICalendar calendar = new ICalendar();
		calendar.setProductId(PRODUCT);
		calendar.setName(texts.getMessage("work.title", null, language) + " · Orgloom");
		var open = tasks.urgentFirst(new TaskFilter(Set.of(), Set.of(), lead, unit, null, null, null, null, null).withStatus("OPEN"), asOf).stream()
			.filter(each -> each.task().dueOn() != null).toList();
		Map<OrgUnitCode, String> names = tasks.names(open.stream().map(each -> each.task().lead()).filter(Objects::nonNull).distinct().toList(), asOf);
		String pages = ServletUriComponentsBuilder.fromContextPath(request).path("/work/tasks/").build().toUriString();
		open.forEach(each -> calendar.addEvent(event(each, names, pages, language)));
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
