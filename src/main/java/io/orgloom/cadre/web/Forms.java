package io.orgloom.cadre.web;

import io.orgloom.cadre.Appointment;
import io.orgloom.cadre.Birth;
import io.orgloom.cadre.CadreCode;
import io.orgloom.cadre.Ending;
import io.orgloom.cadre.Entry;
import io.orgloom.cadre.FamilyRelation;
import io.orgloom.cadre.Particulars;
import io.orgloom.cadre.RecordKey;
import io.orgloom.cadre.RecordPart;
import io.orgloom.cadre.SeatRole;
import io.orgloom.cadre.Sex;
import io.orgloom.cadre.TrainingKinds;
import io.orgloom.structure.PositionCode;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Valid;
import jakarta.validation.Validator;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What programs send about cadres. */
final class Forms {

	private static final String PLAIN = "(?s)(?=.*[\\p{L}\\p{N}\\p{P}\\p{S}])[^\\p{Cc}\\p{Cs}\\p{Zl}\\p{Zp}]*";
	private static final String NOT_PLAIN = "must be something to read on one line, without control characters";
	private static final String CODE = "[\\p{L}\\p{N}._-]{1,60}";
	private static final int NAME = 100;
	private static final int TEXT = 200;
	private static final int REASON = 500;
	private static final int MOST = 100;
	private static final int CODE_LENGTH = 20;

	private Forms() {
	}

	/** @param decision number of the document by which it is so */
	record AppointmentForm(@NotNull @Pattern(regexp = CODE) @Nullable String position, @NotNull @Nullable LocalDate from, @Nullable LocalDate until,
			@Nullable Boolean acting, @Nullable Boolean concurrent, @Nullable Entry entry,
			@Size(max = MOST) @Pattern(regexp = PLAIN, message = NOT_PLAIN) @Nullable String decision, @Nullable LocalDate termEnds,
			@Size(max = REASON) @Nullable String reason) {

		Appointment of(CadreCode cadre) {
			return new Appointment(cadre, new PositionCode(there(position)), there(from), until, is(acting), is(concurrent), entry == null ? Entry.APPOINTED : entry,
					decision, termEnds);
		}
	}

	/** @param from the post left; null = the main one */
	record TransferForm(@Pattern(regexp = CODE) @Nullable String from, @NotNull @Pattern(regexp = CODE) @Nullable String to, @NotNull @Nullable LocalDate on,
			@Nullable Boolean rotation, @Size(max = MOST) @Pattern(regexp = PLAIN, message = NOT_PLAIN) @Nullable String decision, @Nullable LocalDate termEnds,
			@Size(max = REASON) @Nullable String reason) {

		Appointment of(CadreCode cadre) {
			return new Appointment(cadre, new PositionCode(there(to)), there(on), null, false, false, is(rotation) ? Entry.ROTATED : Entry.TRANSFERRED, decision, termEnds);
		}
	}

	/** @param unit a seat on it ends; else a post does */
	record ReleaseForm(@Pattern(regexp = CODE) @Nullable String position, @Pattern(regexp = CODE) @Nullable String unit, @NotNull @Nullable LocalDate on,
			@Nullable Ending ending, @Size(max = MOST) @Pattern(regexp = PLAIN, message = NOT_PLAIN) @Nullable String decision,
			@Size(max = REASON) @Nullable String reason) {
	}

	record SeatForm(@NotNull @Pattern(regexp = CODE) @Nullable String unit, @Nullable SeatRole role, @NotNull @Nullable LocalDate from, @Nullable LocalDate until,
			@Size(max = MOST) @Pattern(regexp = PLAIN, message = NOT_PLAIN) @Nullable String decision, @Nullable LocalDate termEnds,
			@Size(max = REASON) @Nullable String reason) {
	}

	record RetirementForm(@NotNull @Nullable LocalDate on, @Size(max = MOST) @Pattern(regexp = PLAIN, message = NOT_PLAIN) @Nullable String decision,
			@Size(max = REASON) @Nullable String reason) {
	}

	record ErasureForm(@NotBlank @Size(max = REASON) @Nullable String reason,
			@NotBlank @Size(max = MOST) @Pattern(regexp = PLAIN, message = NOT_PLAIN) @Nullable String decision) {
	}

	record PersonalForm(@NotBlank @Size(max = NAME) @Pattern(regexp = PLAIN, message = NOT_PLAIN) @Nullable String name, @Nullable String birth, @Nullable String sex,
			@Size(max = NAME) @Pattern(regexp = PLAIN, message = NOT_PLAIN) @Nullable String ethnicity,
			@Size(max = TEXT) @Pattern(regexp = PLAIN, message = NOT_PLAIN) @Nullable String nativePlace) {

		Particulars.Personal of(LocalDate today) {
			return new Particulars.Personal(composed(name), birth == null ? null : Birth.read(birth, today), sex == null ? null : Sex.read(sex), ethnicity, nativePlace);
		}
	}

	record PartyForm(@Nullable LocalDate joined, @Nullable LocalDate official) {
	}

	record QualificationForm(@Size(max = NAME) @Pattern(regexp = PLAIN, message = NOT_PLAIN) @Nullable String education,
			@Size(max = NAME) @Pattern(regexp = PLAIN, message = NOT_PLAIN) @Nullable String theory,
			@Size(max = NAME) @Pattern(regexp = PLAIN, message = NOT_PLAIN) @Nullable String stateManagement,
			@Size(max = NAME) @Pattern(regexp = PLAIN, message = NOT_PLAIN) @Nullable String languages,
			@Size(max = NAME) @Pattern(regexp = PLAIN, message = NOT_PLAIN) @Nullable String rank) {
	}

	record RatingForm(@NotNull @Min(1900) @Max(9999) @Nullable Integer year, @NotBlank @Size(max = NAME) @Pattern(regexp = PLAIN, message = NOT_PLAIN) @Nullable String grade) {
	}

	record DisciplineForm(@NotBlank @Size(max = MOST) @Pattern(regexp = PLAIN, message = NOT_PLAIN) @Nullable String decision,
			@NotBlank @Size(max = NAME) @Pattern(regexp = PLAIN, message = NOT_PLAIN) @Nullable String form, @Nullable LocalDate on, @Nullable LocalDate until) {
	}

	/** @param since when they have had the step; null = not known */
	record RankForm(@Size(max = CODE_LENGTH) @Pattern(regexp = PLAIN, message = NOT_PLAIN) @Nullable String code,
			@NotBlank @Size(max = NAME) @Pattern(regexp = PLAIN, message = NOT_PLAIN) @Nullable String name, @Min(1) @Max(99) @Nullable Integer step,
			@DecimalMin("0.01") @DecimalMax("99.99") @Digits(integer = 2, fraction = 2) @Nullable BigDecimal coefficient, @Nullable LocalDate since) {

		Particulars.Rank of() {
			return new Particulars.Rank(Forms.optional(code), composed(name), step, coefficient == null ? null : Double.valueOf(coefficient.doubleValue()), since);
		}
	}

	/** @param key of a training already on record that this replaces; null = its course and first day tell it from others */
	record TrainingForm(@Size(max = TEXT) @Pattern(regexp = PLAIN, message = NOT_PLAIN) @Nullable String key,
			@NotBlank @Size(max = TEXT) @Pattern(regexp = PLAIN, message = NOT_PLAIN) @Nullable String course, @NotBlank @Nullable String kind,
			@Size(max = TEXT) @Pattern(regexp = PLAIN, message = NOT_PLAIN) @Nullable String place, @Nullable LocalDate from, @Nullable LocalDate until,
			@Size(max = NAME) @Pattern(regexp = PLAIN, message = NOT_PLAIN) @Nullable String certificate) {

		@AssertTrue(message = "must not end before it begins")
		boolean isUntilInOrder() {
			return from == null || until == null || !until.isBefore(from);
		}

		Particulars.Training of() {
			return Particulars.Training.of(Forms.optional(key), composed(course), TrainingKinds.code(there(kind)), Forms.optional(place), from, until, Forms.optional(certificate));
		}
	}

	/** @param key of a commendation already on record that this replaces; null = its decision tells it from others */
	record CommendationForm(@Size(max = TEXT) @Pattern(regexp = PLAIN, message = NOT_PLAIN) @Nullable String key,
			@NotBlank @Size(max = TEXT) @Pattern(regexp = PLAIN, message = NOT_PLAIN) @Nullable String form,
			@Size(max = NAME) @Pattern(regexp = PLAIN, message = NOT_PLAIN) @Nullable String level, @Nullable LocalDate on,
			@Size(max = MOST) @Pattern(regexp = PLAIN, message = NOT_PLAIN) @Nullable String decision) {

		Particulars.Commendation of() {
			return Particulars.Commendation.of(Forms.optional(key), composed(form), Forms.optional(level), on, Forms.optional(decision));
		}
	}

	record LanguageForm(@NotBlank @Size(max = NAME) @Pattern(regexp = PLAIN, message = NOT_PLAIN) @Nullable String language,
			@Size(max = NAME) @Pattern(regexp = PLAIN, message = NOT_PLAIN) @Nullable String level) {

		Particulars.LanguageSkill of() {
			return new Particulars.LanguageSkill(composed(language), Forms.optional(level));
		}
	}

	/** @param relation what the other is to the cadre */
	record RelationForm(@NotNull @Pattern(regexp = CODE) @Nullable String cadre, @NotNull @Nullable FamilyRelation relation) {

		Particulars.Relation of() {
			return new Particulars.Relation(new CadreCode(there(cadre)), there(relation));
		}
	}

	/** @param key left out for the rank */
	record EndedForm(@NotNull @Nullable RecordPart part, @Size(max = TEXT) @Nullable String key) {

		RecordKey of() {
			return new RecordKey(there(part), key == null ? "" : composed(key));
		}
	}

	record OwnRetirementForm(@NotNull @Nullable LocalDate on, @NotBlank @Size(max = MOST) @Pattern(regexp = PLAIN, message = NOT_PLAIN) @Nullable String decision) {
	}

	record ParticularsForm(@Valid @Nullable PersonalForm personal, @Valid @Nullable PartyForm party, @Valid @Nullable QualificationForm qualification,
			@Valid @Nullable RankForm rank, @Size(max = MOST) @Nullable List<@Valid @NotNull RatingForm> ratings,
			@Size(max = MOST) @Nullable List<@Valid @NotNull DisciplineForm> disciplines, @Size(max = MOST) @Nullable List<@Valid @NotNull TrainingForm> trainings,
			@Size(max = MOST) @Nullable List<@Valid @NotNull CommendationForm> commendations, @Size(max = MOST) @Nullable List<@Valid @NotNull LanguageForm> languages,
			@Size(max = MOST) @Nullable List<@Valid @NotNull RelationForm> relations, @Valid @Nullable OwnRetirementForm retirement) {

		Particulars of(LocalDate today) {
			return new Particulars(personal == null ? null : personal.of(today), party == null ? null : new Particulars.PartyLife(party.joined(), party.official()),
					qualification == null ? null : new Particulars.Qualification(qualification.education(), qualification.theory(), qualification.stateManagement(),
							qualification.languages(), qualification.rank()),
					rank == null ? null : rank.of(),
					each(ratings, form -> new Particulars.Rating(there(form.year()), composed(form.grade()))),
					each(disciplines, form -> new Particulars.Discipline(composed(form.decision()), composed(form.form()), form.on(), form.until())),
					each(trainings, TrainingForm::of), each(commendations, CommendationForm::of), each(languages, LanguageForm::of), each(relations, RelationForm::of),
					retirement == null ? null : new Particulars.OwnRetirement(there(retirement.on()), composed(retirement.decision())));
		}

		private static <F, R> List<R> each(@Nullable List<F> forms, Function<F, R> of) {
			return forms == null ? List.of() : forms.stream().map(of).toList();
		}
	}

	/** What of it is not so already; a part that is left out is not spoken of. */
	static ParticularsForm differing(ParticularsForm form, Particulars known, LocalDate today) {
		Particulars wanted = form.of(today);
		return new ParticularsForm(Objects.equals(wanted.personal(), known.personal()) ? null : form.personal(),
				Objects.equals(wanted.party(), known.party()) ? null : form.party(),
				Objects.equals(wanted.qualification(), known.qualification()) ? null : form.qualification(),
				Objects.equals(wanted.rank(), known.rank()) ? null : form.rank(), form.ratings(), form.disciplines(), form.trainings(), form.commendations(), form.languages(),
				form.relations(), Objects.equals(wanted.retirement(), known.retirement()) ? null : form.retirement());
	}

	/** @param appointment the post they begin in */
	record EntryForm(@NotNull @Pattern(regexp = CODE) @Nullable String code, @NotNull @Nullable LocalDate from, @Nullable Boolean synthetic,
			@Size(max = TEXT) @Pattern(regexp = PLAIN, message = NOT_PLAIN) @Nullable String source, @NotNull @Valid @Nullable ParticularsForm particulars,
			@Valid @Nullable AppointmentForm appointment, @NotBlank @Size(max = REASON) @Nullable String reason,
			@Size(max = MOST) @Pattern(regexp = PLAIN, message = NOT_PLAIN) @Nullable String document) {
	}

	/** @param ended entries that are no longer so, or never were */
	record ChangeForm(@NotNull @Nullable LocalDate on, @NotNull @Valid @Nullable ParticularsForm particulars,
			@Size(max = MOST) @Nullable List<@Valid @NotNull EndedForm> ended, @NotBlank @Size(max = REASON) @Nullable String reason,
			@Size(max = MOST) @Pattern(regexp = PLAIN, message = NOT_PLAIN) @Nullable String document) {
	}

	/** What programs send is validated on the way in; what a page's form was turned into here. */
	static <F> F valid(F form, Validator validator) {
		Set<ConstraintViolation<F>> violations = validator.validate(form);
		if (!violations.isEmpty()) {
			throw new ConstraintViolationException(violations);
		}
		return form;
	}

	static <T> T there(@Nullable T value) {
		return Objects.requireNonNull(value, "The form was not validated.");
	}

	static String composed(@Nullable String text) {
		return Normalizer.normalize(there(text).strip(), Normalizer.Form.NFC);
	}

	/** Composed, on one line; null where there is nothing. */
	static @Nullable String optional(@Nullable String text) {
		return text == null || text.isBlank() ? null : composed(text);
	}

	static boolean is(@Nullable Boolean flag) {
		return flag != null && flag;
	}
}
