package io.orgloom.work.web;

import io.orgloom.graph.AsOf;
import io.orgloom.structure.AgencyTile;
import io.orgloom.structure.OrgUnitCode;
import io.orgloom.web.Figures;
import io.orgloom.work.StandingTask;
import io.orgloom.work.TaskFilter;
import io.orgloom.work.TaskStanding;
import io.orgloom.work.Tasks;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** What an agency has open, on its page: the tasks it leads or takes part in, the most urgent first. */
@Component
@Order(1)
class AgencyTasksTile implements AgencyTile {

	private static final int SHOWN = 5;

	private final Tasks tasks;
	private final Figures figures;
	private final MessageSource texts;

	AgencyTasksTile(Tasks tasks, Figures figures, MessageSource texts) {
		this.tasks = tasks;
		this.figures = figures;
		this.texts = texts;
	}

	@Override
	public @Nullable Shown show(OrgUnitCode unit, AsOf asOf) {
		List<StandingTask> open = tasks.urgentFirst(new TaskFilter(Set.of(), Set.of(), null, unit, null, null, null, null, null).withStatus("OPEN"), asOf);
		if (open.isEmpty()) {
			return null;
		}
		Locale language = LocaleContextHolder.getLocale();
		String note = texts.getMessage("work.agency.note", new Object[] {figures.whole(open.size()), figures.whole(count(open, TaskStanding.LATE)),
				figures.whole(count(open, TaskStanding.NEAR))}, language);
		String on = asOf.on().toString();
		return new Shown("work.agency", note, null, address("/work/tasks").queryParam("unit", unit).queryParam("status", "OPEN").queryParam("on", on).encode().build().toUriString(),
				open.stream().limit(SHOWN).map(each -> line(each, on, language)).toList());
	}

	private Line line(StandingTask each, String on, Locale language) {
		String standing = texts.getMessage("task.standing." + each.standing(), null, language);
		String note = each.task().dueOn() == null ? standing : "%s · %s".formatted(figures.day(each.task().dueOn()), standing);
		return new Line(each.task().subject().title(), note, address("/work/tasks/" + each.task().code()).queryParam("on", on).encode().build().toUriString());
	}

	private static long count(List<StandingTask> open, TaskStanding standing) {
		return open.stream().filter(task -> task.standing() == standing).count();
	}

	private static UriComponentsBuilder address(String path) {
		return UriComponentsBuilder.fromPath(path);
	}
}
