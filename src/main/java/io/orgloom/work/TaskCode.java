package io.orgloom.work;

import io.orgloom.graph.IdentityRef;
import java.util.UUID;
import java.util.regex.Pattern;

/** The code of a task, given once and never again. */
public record TaskCode(String value) implements Comparable<TaskCode> {

	private static final Pattern FORM = Pattern.compile("[\\p{L}\\p{N}._-]{1,60}");
	private static final int DRAWN = 13;

	public TaskCode {
		if (!FORM.matcher(value).matches()) {
			throw new UnknownTask(value);
		}
	}

	/** A new one. */
	static TaskCode drawn() {
		return new TaskCode("t-" + UUID.randomUUID().toString().substring(0, DRAWN));
	}

	/** What it is in the ledger. */
	public IdentityRef identity() {
		return new IdentityRef(WorkFacts.TASK, value);
	}

	@Override
	public int compareTo(TaskCode other) {
		return value.compareTo(other.value);
	}

	@Override
	public String toString() {
		return value;
	}
}
