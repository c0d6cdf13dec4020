package io.orgloom.cadre;

import io.orgloom.graph.Content;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is recorded of a person, part by part: the core of form 2C. Family, health and religion are not needed for any work done here and have no place.
 * A part that is null is not spoken of.
 */
public record Particulars(@Nullable Personal personal, @Nullable PartyLife party, @Nullable Qualification qualification, List<Rating> ratings,
		List<Discipline> disciplines, @Nullable OwnRetirement retirement) {

	/** Nothing. */
	public static final Particulars NONE = new Particulars(null, null, null, List.of(), List.of(), null);

	public Particulars {
		ratings = List.copyOf(ratings);
		disciplines = List.copyOf(disciplines);
	}

	/** A rating alone. */
	static Particulars of(Rating rating) {
		return new Particulars(null, null, null, List.of(rating), List.of(), null);
	}

	/** A disciplinary measure alone. */
	static Particulars of(Discipline discipline) {
		return new Particulars(null, null, null, List.of(), List.of(discipline), null);
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

	/** The rating of one year. */
	public record Rating(int year, String grade) {
	}

	/** A disciplinary measure, by its decision. */
	public record Discipline(String decision, String form, @Nullable LocalDate on) {
	}

	/** A day of retirement that a decision sets for one person, away from the rule. */
	public record OwnRetirement(LocalDate on, String decision) {
	}

	/** The states that say it. */
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
		ratings.forEach(rating -> contents.add(CadreFacts.state(cadre, CadreFacts.RATING, String.valueOf(rating.year()), "year", rating.year(), "grade", rating.grade())));
		disciplines.forEach(each -> contents.add(CadreFacts.state(cadre, CadreFacts.DISCIPLINE, each.decision(), "decision", each.decision(), "form", each.form(), "on", each.on())));
		if (retirement != null) {
			contents.add(CadreFacts.state(cadre, CadreFacts.RETIREMENT, "", "on", retirement.on(), "decision", retirement.decision()));
		}
		return contents;
	}
}
