package io.orgloom.cadre;

import io.orgloom.graph.Content;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is recorded of a person, part by part: the core of form 2C. Family, health and religion are not needed for any work done here and have no place.
 * A part that is null is not spoken of, and of lists only what stands in them is.
 *
 * @param relations to other cadres, as far as who asks may read both
 */
public record Particulars(@Nullable Personal personal, @Nullable PartyLife party, @Nullable Qualification qualification, @Nullable Rank rank, List<Rating> ratings,
		List<Discipline> disciplines, List<Training> trainings, List<Commendation> commendations, List<LanguageSkill> languages, List<Relation> relations,
		@Nullable OwnRetirement retirement) {

	/** Nothing. */
	public static final Particulars NONE = new Particulars(null, null, null, List.of(), List.of(), null);

	public Particulars {
		ratings = List.copyOf(ratings);
		disciplines = List.copyOf(disciplines);
		trainings = List.copyOf(trainings);
		commendations = List.copyOf(commendations);
		languages = List.copyOf(languages);
		relations = List.copyOf(relations);
	}

	/** The core alone. */
	public Particulars(@Nullable Personal personal, @Nullable PartyLife party, @Nullable Qualification qualification, List<Rating> ratings, List<Discipline> disciplines,
			@Nullable OwnRetirement retirement) {
		this(personal, party, qualification, null, ratings, disciplines, List.of(), List.of(), List.of(), List.of(), retirement);
	}

	/** A rank alone. */
	public static Particulars of(Rank rank) {
		return new Particulars(null, null, null, rank, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), null);
	}

	/** An entry alone. */
	public static Particulars of(Kept entry) {
		return new Particulars(null, null, null, null, only(Rating.class, entry), only(Discipline.class, entry), only(Training.class, entry), only(Commendation.class, entry),
				only(LanguageSkill.class, entry), only(Relation.class, entry), null);
	}

	private static <K extends Kept> List<K> only(Class<K> kind, Kept entry) {
		return kind.isInstance(entry) ? List.of(kind.cast(entry)) : List.of();
	}

	/** The same with these relations. */
	Particulars related(List<Relation> others) {
		return new Particulars(personal, party, qualification, rank, ratings, disciplines, trainings, commendations, languages, others, retirement);
	}

	/** All entries of which there may be several. */
	public List<Kept> kept() {
		return Stream.of(ratings, disciplines, trainings, commendations, languages, relations).<Kept>flatMap(List::stream).toList();
	}

	/** An entry of a part of which there may be several side by side. */
	public sealed interface Kept permits Rating, Discipline, Training, Commendation, LanguageSkill, Relation {

		/** Which it is, among those of its cadre. */
		RecordKey id();

		/** The state that says it. */
		Content content(CadreCode cadre);
	}

	/** Who somebody is. */
	public record Personal(String name, @Nullable Birth birth, @Nullable Sex sex, @Nullable String ethnicity, @Nullable String nativePlace) {

		@Override
		public String toString() {
			return "Personal[" + Content.MASK + "]";
		}
	}

	/** @param joined on probation; official as a full member */
	public record PartyLife(@Nullable LocalDate joined, @Nullable LocalDate official) {

		@Override
		public String toString() {
			return "PartyLife[" + Content.MASK + "]";
		}
	}

	/**
	 * @param education highest professional level
	 * @param theory level of political theory
	 * @param stateManagement level of state management
	 */
	public record Qualification(@Nullable String education, @Nullable String theory, @Nullable String stateManagement, @Nullable String languages,
			@Nullable String rank) {
	}

	/**
	 * Rank and salary grade.
	 *
	 * @param code of the rank, such as 01.003
	 * @param since when they have had this step, where it is known to be earlier than the day of the record
	 */
	public record Rank(@Nullable String code, String name, @Nullable Integer step, @Nullable Double coefficient, @Nullable LocalDate since) {
	}

	/** The rating of one year. */
	public record Rating(int year, String grade) implements Kept {

		@Override
		public RecordKey id() {
			return new RecordKey(RecordPart.RATING, String.valueOf(year));
		}

		@Override
		public Content content(CadreCode cadre) {
			return CadreFacts.state(cadre, CadreFacts.RATING, id().key(), "year", year, "grade", grade);
		}
	}

	/**
	 * A disciplinary measure, by its decision.
	 *
	 * @param until the first day on which it no longer has effect, where the decision says so
	 */
	public record Discipline(String decision, String form, @Nullable LocalDate on, @Nullable LocalDate until) implements Kept {

		public Discipline(String decision, String form, @Nullable LocalDate on) {
			this(decision, form, on, null);
		}

		@Override
		public RecordKey id() {
			return new RecordKey(RecordPart.DISCIPLINE, decision);
		}

		@Override
		public Content content(CadreCode cadre) {
			return CadreFacts.state(cadre, CadreFacts.DISCIPLINE, decision, "decision", decision, "form", form, "on", on, "effectUntil", until);
		}
	}

	/**
	 * A course of training.
	 *
	 * @param key which it is among those of the cadre
	 * @param kind a code of {@link TrainingKinds}
	 * @param until its last day; null where it goes on, or that is not known
	 */
	public record Training(String key, String course, String kind, @Nullable String place, @Nullable LocalDate from, @Nullable LocalDate until,
			@Nullable String certificate) implements Kept {

		/** One that is told from others by its name and first day, unless it has a key of its own. */
		public static Training of(@Nullable String key, String course, String kind, @Nullable String place, @Nullable LocalDate from, @Nullable LocalDate until,
				@Nullable String certificate) {
			return new Training(key == null ? from == null ? course : course + " " + from : key, course, kind, place, from, until, certificate);
		}

		@Override
		public RecordKey id() {
			return new RecordKey(RecordPart.TRAINING, key);
		}

		@Override
		public Content content(CadreCode cadre) {
			return CadreFacts.state(cadre, CadreFacts.TRAINING, key, "course", course, "kind", kind, "place", place, "startedOn", from, "endedOn", until, "certificate", certificate);
		}
	}

	/**
	 * A commendation.
	 *
	 * @param key which it is among those of the cadre
	 * @param level at which it was given
	 */
	public record Commendation(String key, String form, @Nullable String level, @Nullable LocalDate on, @Nullable String decision) implements Kept {

		/** One that is told from others by its decision, or its form and day, unless it has a key of its own. */
		public static Commendation of(@Nullable String key, String form, @Nullable String level, @Nullable LocalDate on, @Nullable String decision) {
			return new Commendation(key != null ? key : decision != null ? decision : on == null ? form : form + " " + on, form, level, on, decision);
		}

		@Override
		public RecordKey id() {
			return new RecordKey(RecordPart.COMMENDATION, key);
		}

		@Override
		public Content content(CadreCode cadre) {
			return CadreFacts.state(cadre, CadreFacts.COMMENDATION, key, "form", form, "level", level, "on", on, "decision", decision);
		}
	}

	/** How well somebody knows a language beside the one they work in. */
	public record LanguageSkill(String language, @Nullable String level) implements Kept {

		@Override
		public RecordKey id() {
			return new RecordKey(RecordPart.LANGUAGE, language);
		}

		@Override
		public Content content(CadreCode cadre) {
			return CadreFacts.state(cadre, CadreFacts.LANGUAGE, language, "language", language, "level", level);
		}
	}

	/** A family relation to another cadre: what the other is to this one. */
	public record Relation(CadreCode cadre, FamilyRelation relation) implements Kept {

		@Override
		public RecordKey id() {
			return new RecordKey(RecordPart.RELATION, cadre.value());
		}

		@Override
		public Content content(CadreCode of) {
			return CadreFacts.state(of, CadreFacts.RELATION, cadre.value(), "cadre", cadre.value(), "relation", relation.name());
		}

		/** What this one is to the other. */
		Content mirrored(CadreCode of) {
			return new Relation(of, relation.inverse()).content(cadre);
		}

		@Override
		public String toString() {
			return "Relation[" + Content.MASK + "]";
		}
	}

	/** A day of retirement that a decision sets for one person, away from the rule. */
	public record OwnRetirement(LocalDate on, String decision) {
	}

	/** The states that say it; of a relation one at each of the two. */
	List<Content> contents(CadreCode cadre) {
		List<Content> contents = new ArrayList<>();
		if (personal != null) {
			contents.add(CadreFacts.state(cadre, CadreFacts.PERSONAL, "", "name", personal.name(), "birth", personal.birth() == null ? null : personal.birth().text(),
					"sex", personal.sex() == null ? null : personal.sex().name(), "ethnicity", personal.ethnicity(), "nativePlace", personal.nativePlace()));
		}
		if (party != null) {
			contents.add(CadreFacts.state(cadre, CadreFacts.PARTY, "", "joined", party.joined(), "official", party.official()));
		}
		if (qualification != null) {
			contents.add(CadreFacts.state(cadre, CadreFacts.QUALIFICATION, "", "education", qualification.education(), "theory", qualification.theory(),
					"stateManagement", qualification.stateManagement(), "languages", qualification.languages(), "rank", qualification.rank()));
		}
		if (rank != null) {
			contents.add(CadreFacts.state(cadre, CadreFacts.RANK, "", "code", rank.code(), "name", rank.name(), "step", rank.step(), "coefficient", rank.coefficient(),
					"since", rank.since()));
		}
		kept().forEach(entry -> contents.add(entry.content(cadre)));
		relations.forEach(relation -> contents.add(relation.mirrored(cadre)));
		if (retirement != null) {
			contents.add(CadreFacts.state(cadre, CadreFacts.RETIREMENT, "", "on", retirement.on(), "decision", retirement.decision()));
		}
		return contents;
	}
}
