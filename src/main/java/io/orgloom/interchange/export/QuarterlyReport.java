package io.orgloom.interchange.export;

import io.orgloom.structure.OrgUnitCode;
import io.orgloom.work.DecidingDocument;
import io.orgloom.work.DelayCause;
import io.orgloom.work.DocumentCode;
import io.orgloom.work.Quarter;
import io.orgloom.work.StandingTask;
import io.orgloom.work.TaskStanding;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What a quarterly report is written from: the tasks of a quarter and of the next one, frozen on a day and at a Change. Every figure is counted from a list of
 * tasks that stays with it.
 *
 * @param unit whose report it is; null for all agencies together
 * @param tasks led in the quarter
 * @param next that begin in the next one
 */
record QuarterlyReport(Quarter quarter, @Nullable OrgUnitCode unit, LocalDate on, long known, List<StandingTask> tasks, List<StandingTask> next, Map<OrgUnitCode, String> names,
		Map<DocumentCode, DecidingDocument> documents, List<DelayCause> causes, String by, Instant at) {

	/** A number of the report with the tasks it counts. */
	record Figure(List<StandingTask> tasks) {

		int value() {
			return tasks.size();
		}
	}

	Figure all() {
		return new Figure(tasks);
	}

	Figure finished() {
		return where(each -> each.task().finishedOn() != null);
	}

	Figure standing(TaskStanding standing) {
		return where(each -> each.standing() == standing);
	}

	/** Open without a day they could miss; somebody should set one. */
	Figure withoutDeadline() {
		return where(each -> each.standing() == TaskStanding.NO_DEADLINE || each.standing() == TaskStanding.WAITING);
	}

	Figure beginningNext() {
		return new Figure(next);
	}

	Figure open() {
		return where(each -> each.task().status().isOpen());
	}

	/** What was finished, by field; "" for tasks without one. */
	Map<String, Figure> finishedByField() {
		return grouped(finished().tasks(), each -> each.task().subject().field() == null ? "" : each.task().subject().field());
	}

	/** What is late or was finished late, by the cause that was given; "" where none was. */
	Map<String, Figure> lateByCause() {
		return grouped(late(), each -> each.task().delay() == null ? "" : each.task().delay().cause());
	}

	/** Late tasks, those finished late among them. */
	List<StandingTask> late() {
		return tasks.stream().filter(each -> each.daysLate() > 0).toList();
	}

	boolean synthetic() {
		return tasks.stream().anyMatch(each -> each.task().subject().synthetic());
	}

	String name(@Nullable OrgUnitCode code) {
		return code == null ? Words.MISSING : names.getOrDefault(code, code.value());
	}

	String names(Collection<OrgUnitCode> codes) {
		return String.join(", ", codes.stream().map(this::name).toList());
	}

	private Figure where(Predicate<StandingTask> which) {
		return new Figure(tasks.stream().filter(which).toList());
	}

	private static Map<String, Figure> grouped(List<StandingTask> tasks, Function<StandingTask, String> key) {
		Map<String, List<StandingTask>> groups = new TreeMap<>();
		tasks.forEach(each -> groups.computeIfAbsent(key.apply(each), name -> new ArrayList<>()).add(each));
		Map<String, Figure> figures = new LinkedHashMap<>();
		groups.forEach((name, each) -> figures.put(name, new Figure(each)));
		return figures;
	}
}
