package io.orgloom.cadre.web;

import io.orgloom.cadre.Ending;
import io.orgloom.cadre.Entry;
import io.orgloom.cadre.SeatRole;
import io.orgloom.cadre.web.Forms.AppointmentForm;
import io.orgloom.cadre.web.Forms.ErasureForm;
import io.orgloom.cadre.web.Forms.ReleaseForm;
import io.orgloom.cadre.web.Forms.RetirementForm;
import io.orgloom.cadre.web.Forms.SeatForm;
import io.orgloom.cadre.web.Forms.TransferForm;
import io.orgloom.graph.Times;
import io.orgloom.problem.OrgloomProblem;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.lang.annotation.Annotation;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
	private static final int NAMELESS = -1;

	static ActForm of(Act act, Map<String, String> values) {
		return new ActForm(act, Map.copyOf(values), Map.of(), null);
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
		int dot = path.lastIndexOf('.');
		String name = dot == NAMELESS ? path : path.substring(dot + 1);
		return switch (act) {
			case TRANSFER -> name.equals("from") ? "left" : FIELDS.getOrDefault(name, name);
			case RELEASE -> List.of("position", "unit").contains(name) ? "held" : FIELDS.getOrDefault(name, name);
			default -> FIELDS.getOrDefault(name, name);
		};
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

	RetirementForm retirement() {
		return new RetirementForm(day("day"), text("decision"), text("reason"));
	}

	ErasureForm erasure() {
		return new ErasureForm(text("reason"), text("decision"));
	}
}
