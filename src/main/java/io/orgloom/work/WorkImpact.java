package io.orgloom.work;

import io.orgloom.graph.AsOf;
import io.orgloom.impact.Effect;
import io.orgloom.impact.ImpactItem;
import io.orgloom.impact.ImpactSource;
import io.orgloom.impact.Touched;
import io.orgloom.structure.OrgUnitCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The work a plan touches: open tasks that bodies whose unit ends lead or take part in, and deciding documents that name such a unit. */
@Component
@Order(60)
class WorkImpact implements ImpactSource {

	private static final String TASK = "TASK";
	private static final String TASK_PART = "TASK_PART";
	private static final String DOCUMENT = "DOCUMENT";

	private final WorkBook book;
	private final WorkPictures pictures;

	WorkImpact(WorkBook book, WorkPictures pictures) {
		this.book = book;
		this.pictures = pictures;
	}

	@Override
	public List<String> kinds() {
		return List.of(TASK, TASK_PART, DOCUMENT);
	}

	@Override
	public List<String> follow(Touched touched) {
		Map<OrgUnitCode, ImpactItem> bodies = touched.endingBodies();
		if (!bodies.isEmpty()) {
			open(touched.base()).forEach(task -> addTask(task, bodies, touched));
		}
		touched.of(Touched.ADMINISTRATIVE_UNIT).values().stream().filter(unit -> unit.effect().ends()).forEach(unit -> addDocuments(unit, touched));
		return List.of();
	}

	private List<TaskRecord> open(AsOf base) {
		LocalDate on = base.on();
		return book.tasks(on, on.plusDays(1), base).stream().filter(task -> task.finishedOn() == null || task.finishedOn().isAfter(on)).toList();
	}

	private static void addTask(TaskRecord task, Map<OrgUnitCode, ImpactItem> bodies, Touched touched) {
		ImpactItem lead = bodies.get(task.lead());
		if (lead != null) {
			ImpactItem item = lead.to(TASK, task.code().value(), task.title(), "LEADS");
			touched.add(item);
			if (item.effect() == Effect.LEFT) {
				touched.orphan(item, "NO_LEAD");
			}
		}
		task.coordinators().stream().filter(bodies::containsKey).forEach(unit -> touched.add(bodies.get(unit)
			.to(TASK_PART, task.code() + " " + unit, task.title(), "TAKES_PART", lead == null ? Effect.LOSES_TIE : lead.effect())));
	}

	/** A document names a unit where its title holds the whole name. */
	private void addDocuments(ImpactItem unit, Touched touched) {
		pictures.known(touched.base()).documents().stream().filter(document -> document.title() != null && unit.name() != null && document.title().contains(unit.name()))
			.forEach(document -> touched.add(unit.to(DOCUMENT, document.code().value(), document.number() + " · " + document.title(), "NAMED_IN", Effect.LOSES_TIE)));
	}
}
