package io.orgloom.cadre.criteria;

import io.orgloom.cadre.Particulars.Discipline;
import io.orgloom.cadre.Particulars.PartyLife;
import io.orgloom.cadre.Particulars.Personal;
import io.orgloom.cadre.Particulars.Qualification;
import io.orgloom.cadre.Particulars.Rank;
import io.orgloom.cadre.Particulars.Rating;
import io.orgloom.cadre.RollEntry;
import io.orgloom.cadre.RollEntry.Served;
import io.orgloom.cadre.Sex;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a filter may ask of a cadre: each field has a name, a kind of value, and says whether it tells of the person. */
public enum CriteriaField {
	/** Works in an org unit or below it. */
	WITHIN("within", new Reading.InUnit()),
	/** Holds a post of a role, in a unit of a kind where it is named: {@code HEAD}, {@code HEAD.DIVISION}. */
	HOLDS("holds", new Reading.Post()),
	TITLE("title", new Reading.Words((entry, asked) -> entry.served().stream().filter(held -> held.holdsOn(asked.on())).map(Served::title).filter(Objects::nonNull).toList())),
	/** How many posts they hold, acting in one apart. */
	POSTS("posts", new Reading.Amount((entry, asked, of) -> Range.of(entry.served().stream().filter(held -> held.holdsOn(asked.on()) && !held.acting()).count()))),
	/** Months in the main post. */
	MONTHS_IN_POST("monthsInPost", new Reading.Amount((entry, asked, of) -> Service.inMainPost(entry, asked.on()))),
	/** Months in posts of a role, in units of a kind where it is named, over the whole career: {@code monthsAs.HEAD.DIVISION}. */
	MONTHS_AS("monthsAs", Parameter.POST, new Reading.Amount((entry, asked, of) -> Service.as(of, entry, asked.on()))),
	IN_SERVICE("inService", new Reading.Flag(RollEntry::inService)),
	SYNTHETIC("synthetic", new Reading.Flag(RollEntry::synthetic)),
	SEX("sex", new Reading.Choice(entry -> of(entry.particulars().personal(), Personal::sex), Arrays.stream(Sex.values()).map(Sex::name).toList())),
	AGE("age", new Reading.Amount((entry, asked, of) -> age(entry, asked))),
	ETHNICITY("ethnicity", text(entry -> of(entry.particulars().personal(), Personal::ethnicity))),
	NATIVE_PLACE("nativePlace", text(entry -> of(entry.particulars().personal(), Personal::nativePlace))),
	JOINED("joined", new Reading.Day(entry -> of(entry.particulars().party(), PartyLife::joined))),
	OFFICIAL("official", new Reading.Day(entry -> of(entry.particulars().party(), PartyLife::official))),
	EDUCATION("education", new Reading.Level(Ladder.EDUCATION, (entry, of) -> of(entry.particulars().qualification(), Qualification::education))),
	THEORY("theory", new Reading.Level(Ladder.THEORY, (entry, of) -> of(entry.particulars().qualification(), Qualification::theory))),
	STATE_MANAGEMENT("stateManagement", text(entry -> of(entry.particulars().qualification(), Qualification::stateManagement))),
	LANGUAGES("languages", new Reading.Words((entry, asked) -> Records.languages(entry.particulars()))),
	/** The highest level in any language, or in one whose name has the word: {@code languageLevel.anh}. */
	LANGUAGE_LEVEL("languageLevel", Parameter.WORD, new Reading.Level(Ladder.LANGUAGE, (entry, word) -> Records.languageLevel(entry.particulars(), word))),
	RANK("rank", new Reading.Words((entry, asked) -> Records.rank(entry.particulars()))),
	RANK_STEP("rankStep", new Reading.Amount((entry, asked, of) -> Records.step(entry.particulars()))),
	COEFFICIENT("coefficient", new Reading.Decimal(entry -> of(entry.particulars().rank(), Rank::coefficient))),
	/** Since they have had the step. */
	MONTHS_IN_RANK("monthsInRank", new Reading.Amount((entry, asked, of) -> Records.monthsInRank(entry.particulars(), asked.on()))),
	TRAINED("trained", new Reading.Trained()),
	/** The last day of the last training, or of the last of a kind: {@code trainedOn.DIGITAL}. */
	TRAINED_ON("trainedOn", Parameter.TRAINING, new Reading.Day((entry, kind) -> Records.trainedOn(entry.particulars(), kind))),
	TRAINING("training", new Reading.Words((entry, asked) -> Records.courses(entry.particulars()))),
	/** How many are on record; that there are none is taken as known. */
	COMMENDATIONS("commendations", new Reading.Amount((entry, asked, of) -> Range.of(entry.particulars().commendations().size()))),
	COMMENDED("commended", new Reading.Day((entry, of) -> Records.commendedOn(entry.particulars()))),
	/** Forms and levels. */
	COMMENDATION("commendation", new Reading.Words((entry, asked) -> Records.commendations(entry.particulars()))),
	/** The last year's rating there is, or that of a year: {@code rating.2025}. */
	RATING("rating", Parameter.YEAR, new Reading.Level(Ladder.GRADE, CriteriaField::grade)),
	/** How many measures are on record; that there are none is taken as known. */
	DISCIPLINES("disciplines", new Reading.Amount((entry, asked, of) -> Range.of(entry.particulars().disciplines().size()))),
	/** Those whose effect is not over; of those whose decision says no end it is not known. */
	DISCIPLINES_IN_EFFECT("disciplinesInEffect", new Reading.Amount((entry, asked, of) -> Records.inEffect(entry.particulars(), asked.on()))),
	/** Since the last measure; unknown where there is none, or it has no day. */
	MONTHS_SINCE_DISCIPLINE("monthsSinceDiscipline", new Reading.Amount((entry, asked, of) -> sinceDiscipline(entry, asked.on()))),
	RETIRES("retires", new Reading.Day(RollEntry::retires)),
	MONTHS_TO_RETIREMENT("monthsToRetirement", new Reading.Amount((entry, asked, of) -> months(asked.on(), entry.retires()))),
	/** For how many posts they are planned, in the cadre plans who asks may read. */
	PLANNED("planned", new Reading.Amount((entry, asked, of) -> Range.of(asked.planned().getOrDefault(entry.code(), 0))));

	/** What a field takes behind a dot. */
	public enum Parameter {
		NONE, POST, YEAR, TRAINING, WORD
	}

	private final String key;
	private final Parameter parameter;
	private final Reading reading;

	CriteriaField(String key, Reading reading) {
		this(key, Parameter.NONE, reading);
	}

	CriteriaField(String key, Parameter parameter, Reading reading) {
		this.key = key;
		this.parameter = parameter;
		this.reading = reading;
	}

	static Optional<CriteriaField> of(String key) {
		return Arrays.stream(values()).filter(field -> field.key.equals(key)).findFirst();
	}

	/** Its name in a filter. */
	public String key() {
		return key;
	}

	public Parameter parameter() {
		return parameter;
	}

	Reading reading() {
		return reading;
	}

	/** What kind of value it is compared with: number, day, level, text, choice, flag, unit, post. */
	public String kind() {
		return reading.kind();
	}

	/** The values there are; none where any may be written. */
	public List<String> choices() {
		return reading.choices();
	}

	/** Whether it tells of the person, or of what they are planned for: only for those who may read that. */
	public boolean isPersonal() {
		return ordinal() >= SEX.ordinal();
	}

	private static Reading text(Function<RollEntry, @Nullable String> value) {
		return new Reading.Words((entry, asked) -> {
			String text = value.apply(entry);
			return text == null ? null : List.of(text);
		});
	}

	private static <P, V> @Nullable V of(@Nullable P part, Function<P, @Nullable V> value) {
		return part == null ? null : value.apply(part);
	}

	/** Whole years; of somebody whose day of birth is not known, either of two in the month or year of the birthday. */
	private static @Nullable Range age(RollEntry entry, Asked asked) {
		Personal personal = entry.particulars().personal();
		return personal == null || personal.birth() == null ? null : asked.age(personal.birth());
	}

	private static @Nullable String grade(RollEntry entry, String year) {
		return entry.particulars().ratings().stream().filter(rating -> year.isEmpty() || String.valueOf(rating.year()).equals(year)).max(Comparator.comparing(Rating::year))
			.map(Rating::grade).orElse(null);
	}

	private static @Nullable Range sinceDiscipline(RollEntry entry, LocalDate on) {
		List<Discipline> measures = entry.particulars().disciplines();
		if (measures.isEmpty() || measures.stream().anyMatch(measure -> measure.on() == null)) {
			return null;
		}
		return measures.stream().map(Discipline::on).filter(Objects::nonNull).max(Comparator.naturalOrder()).map(last -> Range.of(ChronoUnit.MONTHS.between(last, on))).orElse(null);
	}

	private static @Nullable Range months(LocalDate from, @Nullable LocalDate until) {
		return until == null ? null : Range.of(ChronoUnit.MONTHS.between(from, until));
	}
}
