package io.orgloom.impact.apparatus;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whose post a plan ends.
 *
 * @param cadre their code
 * @param name null where whoever asks may not read it
 * @param from the posts that ended under them
 * @param answer what becomes of them; null while nobody has said
 */
public record Benched(String cadre, @Nullable String name, List<Lost> from, @Nullable Answer answer) {

	/** @param unitName null where the org unit was not there before the plan */
	public record Lost(String position, String title, String unit, @Nullable String unitName) {
	}

	/**
	 * @param position the post they take, of those who are placed
	 * @param title its title
	 * @param unit name of its org unit
	 * @param reason why, of those who are surplus
	 */
	public record Answer(Kind kind, @Nullable String position, @Nullable String title, @Nullable String unit, @Nullable String reason) {
	}

	/** What becomes of somebody on the bench. */
	public enum Kind {
		PLACED,
		SURPLUS,
		RETIRED
	}
}
