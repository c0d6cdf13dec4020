package io.orgloom.cadreplan;

import io.orgloom.problem.OrgloomProblem;
import java.util.Map;

/** One request holds more nominations than are taken at once. */
public final class TooManyNominations extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	private TooManyNominations(int number, int most) {
		super(Kind.TOO_LARGE, "A request may hold up to %2$d nominations and this one holds %1$d. Send them in several requests.".formatted(number, most), Map.of("number", number, "most", most));
	}

	/** Refuses more than are taken at once. */
	public static void refuse(int number) {
		if (number > CadrePlanning.MOST_NOMINATIONS) {
			throw new TooManyNominations(number, CadrePlanning.MOST_NOMINATIONS);
		}
	}
}
