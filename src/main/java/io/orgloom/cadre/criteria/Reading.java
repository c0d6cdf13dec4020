package io.orgloom.cadre.criteria;

import io.orgloom.cadre.CadreCode;
import io.orgloom.cadre.RollEntry;
import io.orgloom.cadre.TrainingKinds;
import io.orgloom.graph.NameSearch;
import io.orgloom.structure.OrgUnitCode;
import io.orgloom.structure.OrgUnitKind;
import io.orgloom.structure.PositionRole;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How a field is read off a cadre, and with what kind of value it is compared. */
sealed interface Reading {

	/** Judges a cadre by one value. */
	interface Judge {
		Verdict of(RollEntry entry, Asked asked);
	}

	String kind();

	/** The values there are; none where any may be written. */
	default List<String> choices() {
		return List.of();
	}

	/** Whether it knows less and more. */
	default boolean isOrdered() {
		return false;
	}

	/** What judges by a value of a filter; empty where the value is none of the field. */
	Optional<Judge> judge(Operator by, String value, String parameter);

	/** A number. */
	record Amount(Of of) implements Reading {

		interface Of {
			@Nullable Range read(RollEntry entry, Asked asked, String parameter);
		}

		private static final Pattern NUMBER = Pattern.compile("-?\\d{1,6}", Pattern.UNICODE_CHARACTER_CLASS);

		@Override
		public String kind() {
			return "number";
		}

		@Override
		public boolean isOrdered() {
			return true;
		}

		@Override
		public Optional<Judge> judge(Operator by, String value, String parameter) {
			return NUMBER.matcher(value).matches() ? Optional.of(by(by, Integer.parseInt(value), (entry, asked) -> of.read(entry, asked, parameter))) : Optional.empty();
		}
	}

	/** A number with up to three places behind the point. */
	record Decimal(Function<RollEntry, @Nullable Double> of) implements Reading {

		private static final Pattern NUMBER = Pattern.compile("\\d{1,6}([.,]\\d{1,3})?");
		private static final int PARTS = 1_000;

		@Override
		public String kind() {
			return "decimal";
		}

		@Override
		public boolean isOrdered() {
			return true;
		}

		@Override
		public Optional<Judge> judge(Operator by, String value, String parameter) {
			return NUMBER.matcher(value).matches() ? Optional.of(by(by, parts(Double.parseDouble(value.replace(',', '.'))), (entry, asked) -> {
				Double number = of.apply(entry);
				return number == null ? null : Range.of(parts(number));
			})) : Optional.empty();
		}

		private static long parts(double number) {
			return Math.round(number * PARTS);
		}
	}

	/** A day, or the days between which it lies. */
	record Day(BiFunction<RollEntry, String, @Nullable Range> of) implements Reading {

		Day(Function<RollEntry, @Nullable LocalDate> day) {
			this((entry, parameter) -> {
				LocalDate known = day.apply(entry);
				return known == null ? null : Range.of(known.toEpochDay());
			});
		}

		@Override
		public String kind() {
			return "day";
		}

		@Override
		public boolean isOrdered() {
			return true;
		}

		@Override
		public Optional<Judge> judge(Operator by, String value, String parameter) {
			try {
				return Optional.of(by(by, LocalDate.parse(value).toEpochDay(), (entry, asked) -> of.apply(entry, parameter)));
			} catch (DateTimeException e) {
				return Optional.empty();
			}
		}
	}

	/** One of some levels in their order. */
	record Level(Ladder ladder, BiFunction<RollEntry, String, @Nullable String> of) implements Reading {

		@Override
		public String kind() {
			return "level";
		}

		@Override
		public List<String> choices() {
			return ladder.levels();
		}

		@Override
		public boolean isOrdered() {
			return true;
		}

		@Override
		public Optional<Judge> judge(Operator by, String value, String parameter) {
			Map<String, Optional<Range>> told = new ConcurrentHashMap<>();
			return ladder.asked(value).stream().mapToObj(level -> by(by, level, (entry, asked) -> {
				String words = of.apply(entry, parameter);
				return words == null ? null : told.computeIfAbsent(words, each -> ladder.recorded(each).map(Range::of)).orElse(null);
			})).findFirst();
		}
	}

	private static Judge by(Operator by, long value, BiFunction<RollEntry, Asked, @Nullable Range> of) {
		return (entry, asked) -> {
			Range range = of.apply(entry, asked);
			return range == null ? Verdict.UNKNOWN : range.compared(by.denies() ? Operator.IS : by, value);
		};
	}

	/** Words, without marks and case; {@code *} stands for any. */
	record Words(BiFunction<RollEntry, Asked, @Nullable List<String>> of) implements Reading {

		@Override
		public String kind() {
			return "text";
		}

		@Override
		public Optional<Judge> judge(Operator by, String value, String parameter) {
			Pattern pattern = Pattern.compile(Stream.of(NameSearch.folded(value).split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining(".*")), Pattern.DOTALL);
			// many share the same words, and folding them is what takes the time
			Map<String, Boolean> told = new ConcurrentHashMap<>();
			return Optional.of((entry, asked) -> {
				List<String> texts = of.apply(entry, asked);
				return texts == null ? Verdict.UNKNOWN : Verdict.of(texts.stream().anyMatch(text -> told.computeIfAbsent(text, each -> pattern.matcher(NameSearch.folded(each)).matches())));
			});
		}
	}

	/** One of some values without an order. */
	record Choice(Function<RollEntry, @Nullable Enum<?>> of, List<String> choices) implements Reading {

		@Override
		public String kind() {
			return "choice";
		}

		@Override
		public Optional<Judge> judge(Operator by, String value, String parameter) {
			String wanted = value.strip().toUpperCase(Locale.ROOT);
			return !choices.contains(wanted) ? Optional.empty() : Optional.of((entry, asked) -> {
				Enum<?> is = of.apply(entry);
				return is == null ? Verdict.UNKNOWN : Verdict.of(is.name().equals(wanted));
			});
		}
	}

	/** A kind of training somebody has had; unknown of whom no training is on record. */
	record Trained() implements Reading {

		@Override
		public String kind() {
			return "training";
		}

		@Override
		public List<String> choices() {
			return TrainingKinds.all().stream().map(TrainingKinds.Kind::code).toList();
		}

		@Override
		public Optional<Judge> judge(Operator by, String value, String parameter) {
			String wanted = value.strip().toUpperCase(Locale.ROOT);
			return TrainingKinds.of(wanted).map(kind -> (entry, asked) -> entry.particulars().trainings().isEmpty() ? Verdict.UNKNOWN
					: Verdict.of(entry.particulars().trainings().stream().anyMatch(each -> each.kind().equals(wanted) && (each.until() == null || !each.until().isAfter(asked.on())))));
		}
	}

	/** Whether something is so. */
	record Flag(Predicate<RollEntry> of) implements Reading {

		@Override
		public String kind() {
			return "flag";
		}

		@Override
		public List<String> choices() {
			return List.of("true", "false");
		}

		@Override
		public Optional<Judge> judge(Operator by, String value, String parameter) {
			return !choices().contains(value) ? Optional.empty() : Optional.of((entry, asked) -> Verdict.of(of.test(entry) == Boolean.parseBoolean(value)));
		}
	}

	/** Works in a unit or below it. */
	record InUnit() implements Reading {

		@Override
		public String kind() {
			return "unit";
		}

		@Override
		public Optional<Judge> judge(Operator by, String value, String parameter) {
			if (!OrgUnitCode.isCode(value)) {
				return Optional.empty();
			}
			OrgUnitCode unit = new OrgUnitCode(value);
			return Optional.of((entry, asked) -> Verdict.of(asked.within().getOrDefault(unit, Set.<CadreCode>of()).contains(entry.code())));
		}
	}

	/** Holds a post of a kind. */
	record Post() implements Reading {

		@Override
		public String kind() {
			return "post";
		}

		/** Roles, and kinds of unit that may follow. */
		@Override
		public List<String> choices() {
			return Stream.concat(Arrays.stream(PositionRole.values()).map(Enum::name), Arrays.stream(OrgUnitKind.values()).map(kind -> PositionRole.HEAD + "." + kind)).toList();
		}

		@Override
		public Optional<Judge> judge(Operator by, String value, String parameter) {
			return PostKind.read(value).map(wanted -> (entry, asked) -> entry.served().stream().filter(held -> held.holdsOn(asked.on()) && !held.acting()).map(wanted::of)
				.reduce(Verdict.MISSED, Verdict::or));
		}
	}
}
