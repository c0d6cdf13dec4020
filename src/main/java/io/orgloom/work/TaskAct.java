package io.orgloom.work;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What can be done to one task as to many. */
public sealed interface TaskAct {

	/**
	 * It is started, finished with its evidence, cancelled, or opened again.
	 *
	 * @param text the evidence, or why
	 */
	record Move(TaskStatus to, LocalDate on, @Nullable String text, @Nullable String document) implements TaskAct {
	}

	/** Somebody urges. */
	record Urge(String text) implements TaskAct {
	}

	/** More time is asked for. */
	record AskExtension(LocalDate dueOn, String reason) implements TaskAct {
	}
}
