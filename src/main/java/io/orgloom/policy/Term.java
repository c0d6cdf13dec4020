package io.orgloom.policy;

import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;

/** One node of a formula, evaluated over everything that is possible in a situation. */
sealed interface Term {

	Range in(Situation situation);

	record Constant(Range value) implements Term {
		@Override
		public Range in(Situation situation) {
			return value;
		}
	}

	record Read(int slot) implements Term {
		@Override
		public Range in(Situation situation) {
			return situation.read(slot);
		}
	}

	/** Whether a choice has a certain value. */
	record HasValue(int slot, int value) implements Term {
		@Override
		public Range in(Situation situation) {
			Range choice = situation.read(slot);
			return Range.truth(choice.isPoint() && choice.low() == value, choice.low() <= value && value <= choice.high());
		}
	}

	/** The input as a percentage of the standard in force, special factors included. */
	record PercentOfStandard(String metric, int slot) implements Term {
		@Override
		public Range in(Situation situation) {
			return situation.read(slot).times(Range.of(100)).dividedBy(situation.standard(metric));
		}
	}

	record Unary(UnaryOperator<Range> operation, Term term) implements Term {
		@Override
		public Range in(Situation situation) {
			return operation.apply(term.in(situation));
		}
	}

	record Binary(BinaryOperator<Range> operation, Term left, Term right) implements Term {
		@Override
		public Range in(Situation situation) {
			return operation.apply(left.in(situation), right.in(situation));
		}
	}

	/** The right side is not asked (and so not named as missing) when the left side decides. */
	record And(Term left, Term right) implements Term {
		@Override
		public Range in(Situation situation) {
			Range first = left.in(situation);
			return first.isFalse() ? first : first.min(right.in(situation));
		}
	}

	record Or(Term left, Term right) implements Term {
		@Override
		public Range in(Situation situation) {
			Range first = left.in(situation);
			return first.isTrue() ? first : first.max(right.in(situation));
		}
	}

	record Choose(Term condition, Term then, Term otherwise) implements Term {
		@Override
		public Range in(Situation situation) {
			Range decided = condition.in(situation);
			if (decided.isTrue()) {
				return then.in(situation);
			}
			return decided.isFalse() ? otherwise.in(situation) : then.in(situation).hull(otherwise.in(situation));
		}
	}
}
