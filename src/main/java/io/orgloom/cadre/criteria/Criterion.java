package io.orgloom.cadre.criteria;

import io.orgloom.cadre.RollEntry;
import java.util.List;

/** A part of a filter. */
sealed interface Criterion {

	Verdict of(RollEntry entry, Asked asked);

	/** Every part is fulfilled. */
	record All(List<Criterion> parts) implements Criterion {

		@Override
		public Verdict of(RollEntry entry, Asked asked) {
			Verdict verdict = Verdict.FULFILLED;
			for (Criterion part : parts) {
				verdict = verdict.and(part.of(entry, asked));
				if (verdict == Verdict.MISSED) {
					return verdict;
				}
			}
			return verdict;
		}
	}

	/** One part is fulfilled. */
	record Any(List<Criterion> parts) implements Criterion {

		@Override
		public Verdict of(RollEntry entry, Asked asked) {
			Verdict verdict = Verdict.MISSED;
			for (Criterion part : parts) {
				verdict = verdict.or(part.of(entry, asked));
				if (verdict == Verdict.FULFILLED) {
					return verdict;
				}
			}
			return verdict;
		}
	}

	/** A field compared with one value, or with several of which one is to fit. */
	record Compared(Comparison comparison, List<Reading.Judge> judges) implements Criterion {

		@Override
		public Verdict of(RollEntry entry, Asked asked) {
			Verdict verdict = Verdict.MISSED;
			for (Reading.Judge judge : judges) {
				verdict = verdict.or(judge.of(entry, asked));
			}
			return comparison.by().denies() ? verdict.not() : verdict;
		}
	}
}
