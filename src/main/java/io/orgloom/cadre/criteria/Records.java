package io.orgloom.cadre.criteria;

import io.orgloom.cadre.Particulars;
import io.orgloom.cadre.Particulars.Commendation;
import io.orgloom.cadre.Particulars.Discipline;
import io.orgloom.cadre.Particulars.LanguageSkill;
import io.orgloom.cadre.Particulars.Training;
import io.orgloom.graph.NameSearch;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What criteria read off the entries of a record: rank, languages, training, commendations, measures. */
final class Records {

	private Records() {
	}

	/** Names and codes of the rank, as a rank or among qualifications. */
	static @Nullable List<String> rank(Particulars all) {
		List<String> words = Stream.of(all.rank() == null ? null : all.rank().name(), all.rank() == null ? null : all.rank().code(),
				all.qualification() == null ? null : all.qualification().rank()).filter(Objects::nonNull).toList();
		return words.isEmpty() ? null : words;
	}

	static @Nullable Range step(Particulars all) {
		return all.rank() == null || all.rank().step() == null ? null : Range.of(all.rank().step());
	}

	static @Nullable Range monthsInRank(Particulars all, LocalDate on) {
		return all.rank() == null || all.rank().since() == null ? null : Range.of(Period.between(all.rank().since(), on).toTotalMonths());
	}

	/** Each language with its level, and what is written among qualifications. */
	static @Nullable List<String> languages(Particulars all) {
		List<String> words = new ArrayList<>();
		for (LanguageSkill skill : all.languages()) {
			words.add(skill.language());
			if (skill.level() != null) {
				words.add(skill.language() + " " + skill.level());
			}
		}
		if (all.qualification() != null && all.qualification().languages() != null) {
			words.add(all.qualification().languages());
		}
		return words.isEmpty() ? null : words;
	}

	/** @param word of the name of the language; "" = in any */
	static @Nullable String languageLevel(Particulars all, String word) {
		String wanted = NameSearch.folded(word);
		Stream<String> entered = all.languages().stream().filter(skill -> skill.level() != null && NameSearch.folded(skill.language()).contains(wanted)).map(LanguageSkill::level);
		String free = all.qualification() == null ? null : all.qualification().languages();
		Stream<String> written = free != null && NameSearch.folded(free).contains(wanted) ? Stream.of(free) : Stream.of();
		return Stream.concat(entered, written).max(Comparator.comparing(level -> Ladder.LANGUAGE.recorded(level).orElse(-1))).orElse(null);
	}

	static @Nullable List<String> courses(Particulars all) {
		return all.trainings().isEmpty() ? null : all.trainings().stream().map(Training::course).toList();
	}

	/** @param kind "" = of any */
	static @Nullable Range trainedOn(Particulars all, String kind) {
		return last(all.trainings().stream().filter(each -> kind.isEmpty() || each.kind().equals(kind)).map(Training::until).toList());
	}

	static @Nullable Range commendedOn(Particulars all) {
		return last(all.commendations().stream().map(Commendation::on).toList());
	}

	/** The last of some days; where one is not known it may be later. */
	private static @Nullable Range last(List<@Nullable LocalDate> days) {
		LocalDate last = days.stream().filter(Objects::nonNull).max(Comparator.naturalOrder()).orElse(null);
		if (last == null) {
			return null;
		}
		return days.contains(null) ? new Range(last.toEpochDay(), LocalDate.MAX.toEpochDay()) : Range.of(last.toEpochDay());
	}

	static @Nullable List<String> commendations(Particulars all) {
		return all.commendations().isEmpty() ? null
				: all.commendations().stream().flatMap(each -> Stream.of(each.form(), each.level())).filter(Objects::nonNull).toList();
	}

	static Range inEffect(Particulars all, LocalDate on) {
		List<Discipline> standing = all.disciplines().stream().filter(each -> each.until() == null || each.until().isAfter(on)).toList();
		return new Range(standing.stream().filter(each -> each.until() != null).count(), standing.size());
	}
}
