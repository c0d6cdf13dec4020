package io.orgloom.work.web;

import io.orgloom.access.FeedAddresses;
import io.orgloom.graph.AsOf;
import io.orgloom.graph.Times;
import io.orgloom.structure.OrgUnitCode;
import io.orgloom.work.TaskFilter;
import io.orgloom.work.Tasks;
import io.orgloom.work.WorkDuties;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Deadlines of open tasks for calendar programs: at the API for those that sign in by HTTP Basic, as every program does, and at the secret address of an account
 * for those that cannot.
 */
@RestController
class CalendarFeedApi {

	private final Tasks tasks;
	private final WorkDuties duties;
	private final CalendarFile file;
	private final FeedAddresses addresses;
	private final Times times;

	CalendarFeedApi(Tasks tasks, WorkDuties duties, CalendarFile file, FeedAddresses addresses, Times times) {
		this.tasks = tasks;
		this.duties = duties;
		this.file = file;
		this.addresses = addresses;
		this.times = times;
	}

	/** @param unit an agency with any part in them */
	@GetMapping("/api/tasks/calendar.ics")
	ResponseEntity<byte[]> feed(@RequestParam @Nullable OrgUnitCode lead, @RequestParam @Nullable OrgUnitCode unit, AsOf asOf, Locale language, HttpServletRequest request) {
		return file.of(tasks.urgentFirst(open(lead, unit), asOf), asOf, request, language);
	}

	/** The same of today and of the agencies that lie in the scope of the account whose address it is; no other time, nothing else. */
	@GetMapping("/calendar/{secret}.ics")
	ResponseEntity<byte[]> feed(@PathVariable String secret, @RequestParam @Nullable OrgUnitCode lead, @RequestParam @Nullable OrgUnitCode unit, Locale language,
			HttpServletRequest request) {
		return addresses.read(secret, () -> {
			AsOf now = times.now();
			return file.of(duties.inScope(tasks.urgentFirst(open(lead, unit), now), now), now, request, language);
		});
	}

	private static TaskFilter open(@Nullable OrgUnitCode lead, @Nullable OrgUnitCode unit) {
		return new TaskFilter(Set.of(), Set.of(), lead, unit, null, null, null, null, null).withStatus("OPEN");
	}
}
