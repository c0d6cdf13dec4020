package io.orgloom.work.web;

import io.orgloom.graph.Times;
import io.orgloom.web.Figures;
import io.orgloom.web.HomeTile;
import io.orgloom.work.StandingTask;
import io.orgloom.work.TaskFilter;
import io.orgloom.work.TaskStanding;
import io.orgloom.work.Tasks;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** How many tasks are late today, and how many will be soon. */
@Component
@Order(3)
class WorkTile implements HomeTile {

	private final Tasks tasks;
	private final Times times;
	private final Figures figures;
	private final MessageSource texts;

	WorkTile(Tasks tasks, Times times, Figures figures, MessageSource texts) {
		this.tasks = tasks;
		this.times = times;
		this.figures = figures;
		this.texts = texts;
	}

	@Override
	public @Nullable Shown show() {
		List<StandingTask> open = tasks.urgentFirst(TaskFilter.ALL.withStatus("OPEN"), times.now());
		if (open.isEmpty()) {
			return null;
		}
		Locale language = LocaleContextHolder.getLocale();
		return new Shown("home.tile.lateTasks", figures.whole(count(open, TaskStanding.LATE)),
				texts.getMessage("home.tile.lateTasks.note", new Object[] {figures.whole(count(open, TaskStanding.NEAR)), figures.whole(open.size())}, language), "/work/tasks?status=LATE");
	}

	private static long count(List<StandingTask> open, TaskStanding standing) {
		return open.stream().filter(task -> task.standing() == standing).count();
	}
}
