package io.orgloom.work;

import io.orgloom.work.TaskCourse.Asked;
import io.orgloom.work.TaskCourse.Entry;
import io.orgloom.work.TaskCourse.Step;
import io.orgloom.work.TaskCourse.Urge;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A task with everything that happened to it up to a day, the latest last.
 *
 * @param everyMonths after how many months it comes again; null where it does not
 */
public record TaskDetail(StandingTask standing, List<Step> steps, List<Entry> progress, List<Urge> urgings, List<Asked> extensions, @Nullable Integer everyMonths) {

	public Task task() {
		return standing.task();
	}

	/** The extension somebody waits for. */
	public Optional<Asked> pending() {
		return extensions.stream().filter(asked -> asked.approved() == null).findFirst();
	}

	/** What shows that it is finished. */
	public Optional<Step> evidence() {
		return steps.isEmpty() || steps.getLast().status() != TaskStatus.FINISHED ? Optional.empty() : Optional.of(steps.getLast());
	}
}
