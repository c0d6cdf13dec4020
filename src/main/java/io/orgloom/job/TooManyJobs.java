package io.orgloom.job;

import io.orgloom.problem.OrgloomProblem;
import java.util.Map;

/** As many jobs are there already as may be. */
public final class TooManyJobs extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	private TooManyJobs(String message, int limit) {
		super(Kind.TOO_MANY, message, Map.of("limit", limit));
	}

	static TooManyJobs waiting(int limit) {
		return new TooManyJobs("%d jobs wait already, as many as may. Try again when one of them is done.".formatted(limit), limit);
	}

	static TooManyJobs ofOneOwner(int limit) {
		return new TooManyJobs("You have %d jobs running or waiting already, as many as one may have. Cancel one of them, or try again when one is done.".formatted(limit), limit);
	}

	/** Of those who watch. */
	public static TooManyJobs watched(int limit) {
		return new TooManyJobs("%d watch jobs already, as many as may. Ask for the job itself from time to time instead.".formatted(limit), limit);
	}
}
