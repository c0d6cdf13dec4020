package io.orgloom.cadre.web;

import io.orgloom.cadre.Ending;
import io.orgloom.cadre.Entry;
import io.orgloom.cadre.FamilyRelation;
import io.orgloom.cadre.Particulars;
import io.orgloom.cadre.RecordPart;
import io.orgloom.cadre.SeatRole;
import io.orgloom.cadre.web.Forms.AppointmentForm;
import io.orgloom.cadre.web.Forms.ChangeForm;
import io.orgloom.cadre.web.Forms.CommendationForm;
import io.orgloom.cadre.web.Forms.DisciplineForm;
import io.orgloom.cadre.web.Forms.EndedForm;
import io.orgloom.cadre.web.Forms.EntryForm;
import io.orgloom.cadre.web.Forms.ErasureForm;
import io.orgloom.cadre.web.Forms.LanguageForm;
import io.orgloom.cadre.web.Forms.OwnRetirementForm;
import io.orgloom.cadre.web.Forms.ParticularsForm;
import io.orgloom.cadre.web.Forms.PartyForm;
import io.orgloom.cadre.web.Forms.PersonalForm;
import io.orgloom.cadre.web.Forms.QualificationForm;
import io.orgloom.cadre.web.Forms.RankForm;
import io.orgloom.cadre.web.Forms.RatingForm;
import io.orgloom.cadre.web.Forms.RelationForm;
import io.orgloom.cadre.web.Forms.ReleaseForm;
import io.orgloom.cadre.web.Forms.RetirementForm;
import io.orgloom.cadre.web.Forms.SeatForm;
import io.orgloom.cadre.web.Forms.TrainingForm;
import io.orgloom.cadre.web.Forms.TransferForm;
import io.orgloom.graph.Times;
import io.orgloom.problem.OrgloomProblem;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.lang.annotation.Annotation;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A form of a page as somebody filled it in: shown again with every value as it was typed where it was refused.
 *
 * @param values by name of the field
 * @param wrong the fields that cannot be so, each with the end of the key of what is wrong with it
 * @param refusal why it was refused as a whole; null where it was not
 */
record ActForm(Act act, Map<String, String> values, Map<String, String> wrong, @Nullable OrgloomProblem refusal) {

	static final String MISSING = "missing";
	static final String INVALID = "invalid";
	/** What the value of a held seat begins with; that of a post begins with {@code post:}. */
	static final String SEAT = "seat:";
	static final String POST = "post:";

	/** The day has one name in all forms of pages, since the address of a page has an {@code on} of its own. */
	private static final Map<String, String> FIELDS = Map.of("on", "day", "from", "day", "to", "position");
	private static final Map<String, String> PARTS = Map.of(".ratings[", "rating", ".disciplines[", "discipline", ".trainings[", "training", ".commendations[", "commendation",
			".languages[", "language", ".relations[", "relation", ".rank.", "rank", ".retirement.", "own");
	private static final Pattern FIGURE = Pattern.compile("\\p{Nd}{1,2}([.,]\\p{Nd}{1,2})?");
	private static final int NAMELESS = -1;

	static ActForm of(Act act, Map<String, String> values) {
		return new ActForm(act, Map.copyOf(values), Map.of(), null);
	}

	/** The form that records or corrects what is known of a person, filled in with what is so on a day. */
	static ActForm recording(Particulars known, LocalDate on) {
		Map<String, String> values = new HashMap<>(Map.of("day", on.toString()));
		if (known.personal() != null) {
			put(values, "name", known.personal().name());
			put(values, "birth", known.personal().birth());
			put(values, "sex", known.personal().sex());
			put(values, "ethnicity", known.personal().ethnicity());
			put(values, "nativePlace", known.personal().nativePlace());
		}
		if (known.party() != null) {
			put(values, "joined", known.party().joined());
			put(values, "official", known.party().official());
		}
		if (known.qualification() != null) {
			put(values, "education", known.qualification().education());
			put(values, "theory", known.qualification().theory());
			put(values, "stateManagement", known.qualification().stateManagement());
			put(values, "languages", known.qualification().languages());
			put(values, "rank", known.qualification().rank());
		}
		if (known.rank() != null) {
			put(values, "rankCode", known.rank().code());
			put(values, "rankName", known.rank().name());
			put(values, "rankStep", known.rank().step());
			put(values, "rankCoefficient", known.rank().coefficient());
			put(values, "rankSince", known.rank().since());
		}
		if (known.retirement() != null) {
			put(values, "ownOn", known.retirement().on());
			put(values, "ownDecision", known.retirement().decision());
		}
		return of(Act.RECORD, values);
	}

	private static void put(Map<String, String> values, String field, @Nullable Object value) {
		if (value != null) {
			values.put(field, value.toString());
		}
	}

	ActForm refused(OrgloomProblem problem) {
		Map<String, String> fields = new TreeMap<>();
		if (problem.facts().get("parameter") instanceof String field && values.containsKey(field)) {
			fields.put(field, INVALID);
		}
		return new ActForm(act, values, fields, problem);
	}

	ActForm broken(Collection<? extends ConstraintViolation<?>> violations) {
		Map<String, String> fields = new TreeMap<>();
		violations.forEach(violation -> fields.put(field(violation.getPropertyPath().toString()), kind(violation.getConstraintDescriptor().getAnnotation())));
		return new ActForm(act, values, fields, null);
	}

	private String field(String path) {
		if (path.startsWith("particulars.")) {
			return personField(path);
		}
		int dot = path.lastIndexOf('.');
		String name = dot == NAMELESS ? path : path.substring(dot + 1);
		return switch (act) {
			case TRANSFER -> name.equals("from") ? "left" : FIELDS.getOrDefault(name, name);
			case RELEASE -> List.of("position", "unit").contains(name) ? "held" : FIELDS.getOrDefault(name, name);
			default -> FIELDS.getOrDefault(name, name);
		};
	}

	/** Of what there may be several, of a rank and a day of retirement the form has one each, under names of their own. */
	private static String personField(String path) {
		String name = path.substring(path.lastIndexOf('.') + 1);
		if (name.equals("untilInOrder")) {
			name = "until";
		}
		String own = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
		return PARTS.entrySet().stream().filter(part -> path.contains(part.getKey())).map(part -> part.getValue() + own).findFirst().orElse(name);
	}

	private static String kind(Annotation constraint) {
		return constraint instanceof NotNull || constraint instanceof NotBlank ? MISSING : INVALID;
	}

	public boolean isRefused() {
		return refusal != null || !wrong.isEmpty();
	}

	/** What was typed into a field, "" where nothing was. */
	public String value(String field) {
		return values.getOrDefault(field, "");
	}

	/** What was typed, on one line and composed; null where nothing was. */
	@Nullable String text(String field) {
		String typed = Normalizer.normalize(value(field).strip(), Normalizer.Form.NFC);
		return typed.isEmpty() ? null : typed;
	}

	@Nullable LocalDate day(String field) {
		String typed = text(field);
		return typed == null ? null : Times.day(field, typed);
	}

	boolean flag(String field) {
		return text(field) != null;
	}

	<E extends Enum<E>> @Nullable E choice(Class<E> of, String field) {
		return Arrays.stream(of.getEnumConstants()).filter(each -> each.name().equals(value(field))).findFirst().orElse(null);
	}

	AppointmentForm appointment() {
		return new AppointmentForm(text("position"), day("day"), day("until"), "acting".equals(value("how")), "concurrent".equals(value("how")),
				choice(Entry.class, "entry"), text("decision"), day("termEnds"), text("reason"));
	}

	TransferForm transfer() {
		return new TransferForm(text("left"), text("position"), day("day"), flag("rotation"), text("decision"), day("termEnds"), text("reason"));
	}

	ReleaseForm release() {
		String held = value("held");
		boolean seat = held.startsWith(SEAT);
		return new ReleaseForm(seat ? null : held.startsWith(POST) ? held.substring(POST.length()) : "", seat ? held.substring(SEAT.length()) : null, day("day"),
				choice(Ending.class, "ending"), text("decision"), text("reason"));
	}

	SeatForm seat() {
		return new SeatForm(text("unit"), choice(SeatRole.class, "role"), day("day"), day("until"), text("decision"), day("termEnds"), text("reason"));
	}

	/** What is said of the person, part by part; a part of which no field is filled in is not spoken of. */
	ParticularsForm particulars() {
		return new ParticularsForm(
				any("name", "birth", "sex", "ethnicity", "nativePlace") ? new PersonalForm(text("name"), text("birth"), text("sex"), text("ethnicity"), text("nativePlace")) : null,
				any("joined", "official") ? new PartyForm(day("joined"), day("official")) : null,
				any("education", "theory", "stateManagement", "languages", "rank")
						? new QualificationForm(text("education"), text("theory"), text("stateManagement"), text("languages"), text("rank")) : null,
				any("rankCode", "rankName", "rankStep", "rankCoefficient", "rankSince")
						? new RankForm(text("rankCode"), text("rankName"), year("rankStep"), figure("rankCoefficient"), day("rankSince")) : null,
				any("ratingYear", "ratingGrade") ? List.of(new RatingForm(year("ratingYear"), text("ratingGrade"))) : null,
				any("disciplineDecision", "disciplineForm", "disciplineOn", "disciplineUntil")
						? List.of(new DisciplineForm(text("disciplineDecision"), text("disciplineForm"), day("disciplineOn"), day("disciplineUntil"))) : null,
				any("trainingKey", "trainingCourse", "trainingPlace", "trainingFrom", "trainingUntil", "trainingCertificate") ? List.of(new TrainingForm(text("trainingKey"),
						text("trainingCourse"), text("trainingKind"), text("trainingPlace"), day("trainingFrom"), day("trainingUntil"), text("trainingCertificate"))) : null,
				any("commendationKey", "commendationForm", "commendationLevel", "commendationOn", "commendationDecision")
						? List.of(new CommendationForm(text("commendationKey"), text("commendationForm"), text("commendationLevel"), day("commendationOn"), text("commendationDecision"))) : null,
				any("languageLanguage", "languageLevel") ? List.of(new LanguageForm(text("languageLanguage"), text("languageLevel"))) : null,
				any("relationCadre") ? List.of(new RelationForm(text("relationCadre"), choice(FamilyRelation.class, "relationRelation"))) : null,
				any("ownOn", "ownDecision") ? new OwnRetirementForm(day("ownOn"), text("ownDecision")) : null);
	}

	/** The entry somebody chose that is no longer so: the name of its part, a colon, its key. */
	private @Nullable List<EndedForm> ended() {
		String chosen = text("ended");
		if (chosen == null) {
			return null;
		}
		int colon = chosen.indexOf(':');
		RecordPart part = Arrays.stream(RecordPart.values()).filter(each -> colon > 0 && each.name().equals(chosen.substring(0, colon))).findFirst().orElse(null);
		return List.of(new EndedForm(part, chosen.substring(colon + 1)));
	}

	/** A number with a point or a comma, in the digits of any language; what is none is out of range. */
	private @Nullable BigDecimal figure(String field) {
		String typed = text(field);
		if (typed == null) {
			return null;
		}
		StringBuilder digits = new StringBuilder();
		typed.codePoints().forEach(letter -> digits.append(Character.isDigit(letter) ? String.valueOf(Character.digit(letter, 10)) : letter == ',' ? "." : Character.toString(letter)));
		return FIGURE.matcher(digits).matches() ? new BigDecimal(digits.toString()) : BigDecimal.ONE.negate();
	}

	/** A year in the digits of any language; what is no year is out of range. */
	private @Nullable Integer year(String field) {
		String typed = text(field);
		return typed == null ? null : typed.matches("\\p{Nd}{1,4}") ? Integer.valueOf(typed) : Integer.valueOf(-1);
	}

	private boolean any(String... fields) {
		return Arrays.stream(fields).anyMatch(field -> text(field) != null);
	}

	/** A post they begin in is named by its code; its decision is the document of all of it. */
	EntryForm entry() {
		return new EntryForm(text("code"), day("day"), flag("synthetic"), text("source"), particulars(),
				text("position") == null ? null : new AppointmentForm(text("position"), day("day"), null, false, false, choice(Entry.class, "entry"), text("document"), null, null),
				text("reason"), text("document"));
	}

	ChangeForm change() {
		return new ChangeForm(day("day"), particulars(), ended(), text("reason"), text("document"));
	}

	RetirementForm retirement() {
		return new RetirementForm(day("day"), text("decision"), text("reason"));
	}

	ErasureForm erasure() {
		return new ErasureForm(text("reason"), text("decision"));
	}
}
