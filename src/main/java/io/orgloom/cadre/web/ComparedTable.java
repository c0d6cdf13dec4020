package io.orgloom.cadre.web;

import io.orgloom.cadre.CadreComparison.Compared;
import io.orgloom.cadre.CareerItem;
import io.orgloom.cadre.Holding;
import io.orgloom.cadre.Particulars;
import io.orgloom.cadre.Particulars.Commendation;
import io.orgloom.cadre.Particulars.PartyLife;
import io.orgloom.cadre.Particulars.Personal;
import io.orgloom.cadre.Particulars.Qualification;
import io.orgloom.cadre.Particulars.Rank;
import io.orgloom.cadre.Particulars.Rating;
import io.orgloom.cadre.Particulars.Training;
import io.orgloom.cadre.TrainingKinds;
import io.orgloom.web.Figures;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Puts cadres side by side, a row for each thing that is told of them, and says which rows differ. */
@Component
class ComparedTable {

	private static final int MOST_FORMER = 6;
	private static final int MOST_YEARS = 5;

	private final Figures figures;
	private final MessageSource texts;

	ComparedTable(Figures figures, MessageSource texts) {
		this.figures = figures;
		this.texts = texts;
	}

	/**
	 * One thing told of each.
	 *
	 * @param label in the reader's language
	 * @param cells lines for each of them; empty where nothing is recorded, null where it may not be shown
	 */
	record Row(String label, List<@Nullable List<String>> cells) {

		/** Whether it is not the same of all; of whom it may not be shown it is not asked. */
		public boolean differs() {
			return cells.stream().filter(Objects::nonNull).distinct().count() > 1;
		}
	}

	List<Row> rows(List<Compared> compared, LocalDate on) {
		List<Row> rows = new ArrayList<>();
		rows.add(open("cadre.posts", compared, each -> held(each, on)));
		rows.add(open("compare.former", compared, each -> former(each, on)));
		rows.add(personal("retirement.sex", compared, each -> word(each, Particulars::personal, Personal::sex, sex -> say("retirement.sex." + sex))));
		rows.add(personal("criteria.field.age", compared, each -> word(each, Particulars::personal, Personal::birth,
				birth -> birth.ageAtLeast(on) == birth.ageAtMost(on) ? figures.whole(birth.ageAtLeast(on)) : figures.whole(birth.ageAtLeast(on)) + "–" + figures.whole(birth.ageAtMost(on)))));
		rows.add(personal("cadre.lastDay", compared, each -> each.file().forecast() == null ? List.of() : List.of(figures.day(each.file().forecast().date()))));
		rows.add(personal("criteria.field.monthsToRetirement", compared, each -> each.file().forecast() == null ? List.of()
				: List.of(figures.whole(ChronoUnit.MONTHS.between(on, each.file().forecast().date())))));
		qualifications(rows, compared);
		rows.add(personal("cadre.field.joined", compared, each -> word(each, Particulars::party, PartyLife::joined, figures::day)));
		rows.add(personal("cadre.field.official", compared, each -> word(each, Particulars::party, PartyLife::official, figures::day)));
		years(compared).forEach(year -> rows.add(new Row(say("compare.rating", figures.plain(year)), cells(compared, each -> rating(each, year)))));
		rows.add(personal("cadre.disciplines", compared, each -> each.file().particulars().disciplines().stream()
			.map(measure -> measure.form() + " (" + measure.decision() + (measure.on() == null ? "" : ", " + figures.day(measure.on())) + ")").toList()));
		rows.add(personal("cadre.trainings", compared, each -> each.file().particulars().trainings().stream().map(this::line).toList()));
		rows.add(personal("cadre.commendations", compared, each -> each.file().particulars().commendations().stream().map(this::line).toList()));
		rows.add(personal("compare.planned", compared, each -> each.planned().stream()
			.map(planned -> (planned.position() == null ? say("cadre.planned.seat", planned.title()) : planned.title()) + (planned.unitName() == null ? "" : ", " + planned.unitName()) + " · " + say(planned.readiness()) + " (" + planned.plan() + ")").toList()));
		return rows;
	}

	private void qualifications(List<Row> rows, List<Compared> compared) {
		rows.add(personal("cadre.field.education", compared, each -> word(each, Particulars::qualification, Qualification::education, Function.identity())));
		rows.add(personal("cadre.field.theory", compared, each -> word(each, Particulars::qualification, Qualification::theory, Function.identity())));
		rows.add(personal("cadre.field.stateManagement", compared, each -> word(each, Particulars::qualification, Qualification::stateManagement, Function.identity())));
		rows.add(personal("cadre.field.languages", compared, each -> word(each, Particulars::qualification, Qualification::languages, Function.identity())));
		rows.add(personal("cadre.field.rank", compared, each -> word(each, Particulars::qualification, Qualification::rank, Function.identity())));
		rows.add(personal("cadre.languageSkills", compared, each -> each.file().particulars().languages().stream()
			.map(skill -> skill.level() == null ? skill.language() : skill.language() + " " + skill.level()).toList()));
		rows.add(personal("cadre.rank", compared, each -> each.file().particulars().rank() == null ? List.of() : List.of(line(each.file().particulars().rank()))));
	}

	private String line(Rank rank) {
		return Stream.of(rank.name() + (rank.code() == null ? "" : " (" + rank.code() + ")"), rank.step() == null ? "" : say("cadre.rank.step", figures.whole(rank.step())),
				rank.coefficient() == null ? "" : say("cadre.rank.coefficient", figures.decimal(rank.coefficient(), 2))).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
	}

	private String line(Training training) {
		String kind = TrainingKinds.of(training.kind()).map(each -> each.word(LocaleContextHolder.getLocale())).orElse(training.kind());
		return training.course() + " (" + kind + (training.until() == null ? "" : ", " + figures.day(training.until())) + ")";
	}

	private String line(Commendation commendation) {
		return commendation.form() + (commendation.level() == null ? "" : ", " + commendation.level()) + (commendation.on() == null ? "" : ", " + figures.day(commendation.on()));
	}

	private List<String> held(Compared each, LocalDate on) {
		return posts(each).filter(item -> !item.from().isAfter(on) && (item.until() == null || item.until().isAfter(on)))
			.map(item -> line(item, ChronoUnit.MONTHS.between(item.from(), on), say("holders.since", figures.day(item.from())))).toList();
	}

	private List<String> former(Compared each, LocalDate on) {
		return posts(each).filter(item -> item.until() != null && !item.until().isAfter(on)).sorted(Comparator.comparing(CareerItem::from).reversed()).limit(MOST_FORMER)
			.map(item -> line(item, ChronoUnit.MONTHS.between(item.from(), item.until()), figures.day(item.from()) + " – " + figures.day(item.until()))).toList();
	}

	private static Stream<CareerItem> posts(Compared each) {
		return each.file().career().stream().filter(item -> item.holding() != null);
	}

	private String line(CareerItem item, long months, String days) {
		Holding post = Objects.requireNonNull(item.holding());
		String title = post.title() == null ? post.position().value() : post.title();
		String way = post.acting() ? " (" + say("cadre.acting") + ")" : post.concurrent() ? " (" + say("cadre.concurrent") + ")" : "";
		return title + (post.unitName() == null ? "" : ", " + post.unitName()) + way + ": " + say("compare.months", figures.whole(months), days);
	}

	private static List<Integer> years(List<Compared> compared) {
		return compared.stream().filter(Compared::shown).flatMap(each -> each.file().particulars().ratings().stream()).map(Rating::year).distinct()
			.sorted(Comparator.reverseOrder()).limit(MOST_YEARS).toList();
	}

	private static List<String> rating(Compared each, int year) {
		return each.file().particulars().ratings().stream().filter(rating -> rating.year() == year).map(Rating::grade).toList();
	}

	private static <P, V> List<String> word(Compared each, Function<Particulars, @Nullable P> part, Function<P, @Nullable V> value, Function<V, String> shown) {
		P known = part.apply(each.file().particulars());
		V of = known == null ? null : value.apply(known);
		return of == null ? List.of() : List.of(shown.apply(of));
	}

	private Row open(String key, List<Compared> compared, Function<Compared, List<String>> of) {
		List<@Nullable List<String>> cells = new ArrayList<>();
		compared.forEach(each -> cells.add(of.apply(each)));
		return new Row(say(key), cells);
	}

	private Row personal(String key, List<Compared> compared, Function<Compared, List<String>> of) {
		return new Row(say(key), cells(compared, of));
	}

	private static List<@Nullable List<String>> cells(List<Compared> compared, Function<Compared, List<String>> of) {
		List<@Nullable List<String>> cells = new ArrayList<>();
		compared.forEach(each -> cells.add(each.shown() ? of.apply(each) : null));
		return cells;
	}

	private String say(String key, Object... values) {
		return texts.getMessage(key, values, LocaleContextHolder.getLocale());
	}
}
