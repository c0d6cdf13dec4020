package io.orgloom.work;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a task went on, of tasks whose past is brought in; every list in the order of its days. */
public record TaskCourse(List<Step> steps, List<Entry> progress, List<Urge> urgings, List<Asked> extensions, @Nullable DelayOn delay) {

	/** A task nothing happened to yet. */
	public static final TaskCourse NONE = new TaskCourse(List.of(), List.of(), List.of(), List.of(), null);

	/** @param text the evidence of what is finished, else why it became so */
	public record Step(LocalDate on, TaskStatus status, @Nullable String text, @Nullable String document) {
	}

	/** An entry of progress. */
	public record Entry(LocalDate on, String text, @Nullable Integer percent, String by) {
	}

	/** Somebody urged, and was answered or not. */
	public record Urge(LocalDate on, String text, String by, @Nullable String answer, @Nullable LocalDate answeredOn, @Nullable String answeredBy) {
	}

	/** Somebody asked for more time; another decided, or nobody yet. */
	public record Asked(LocalDate on, LocalDate dueOn, String reason, String by, @Nullable Boolean approved, @Nullable LocalDate decidedOn, @Nullable String decidedBy,
			@Nullable String decision) {
	}

	/** Since when the cause of its delay is known. */
	public record DelayOn(LocalDate on, Delay delay) {
	}
}
