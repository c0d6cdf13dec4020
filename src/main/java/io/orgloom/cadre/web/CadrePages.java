package io.orgloom.cadre.web;

import io.orgloom.access.Access;
import io.orgloom.access.ReadPurpose;
import io.orgloom.access.Role;
import io.orgloom.cadre.CadreCode;
import io.orgloom.cadre.CadreFile;
import io.orgloom.cadre.Cadres;
import io.orgloom.cadre.CareerItem;
import io.orgloom.cadre.Entry;
import io.orgloom.cadre.FamilyRelation;
import io.orgloom.cadre.Particulars;
import io.orgloom.cadre.PlannedFor;
import io.orgloom.cadre.SeatRole;
import io.orgloom.cadre.Sex;
import io.orgloom.cadre.TrainingKinds;
import io.orgloom.cadre.web.Forms.ChangeForm;
import io.orgloom.graph.AsOf;
import io.orgloom.graph.Change;
import io.orgloom.graph.Interval;
import io.orgloom.graph.Times;
import io.orgloom.problem.OrgloomProblem;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One cadre: what they hold and held, what is known of them as far as the actor may see it, when they retire, and the everyday acts. */
@Controller
class CadrePages {

	private static final String DOOR = "POST /cadres/{code}";

	private final Cadres cadres;
	private final PlannedFor plannedFor;
	private final CadreActs acts;
	private final Access access;
	private final Times times;
	private final Validator validator;
	private final MessageSource texts;

	CadrePages(Cadres cadres, PlannedFor plannedFor, CadreActs acts, Access access, Times times, Validator validator, MessageSource texts) {
		this.cadres = cadres;
		this.plannedFor = plannedFor;
		this.acts = acts;
		this.access = access;
		this.times = times;
		this.validator = validator;
		this.texts = texts;
	}

	/**
	 * What can be ended.
	 *
	 * @param value as the form sends it
	 */
	record Held(String value, CareerItem item) {
	}

	@GetMapping("/cadres/{code}")
	String cadre(@PathVariable CadreCode code, @RequestParam @Nullable String purpose, AsOf asOf, Model model) {
		show(code, asOf, new ReadPurpose("GET /cadres/{code}", purpose), null, model);
		return "cadre/cadre";
	}

	/** Does one of the everyday acts; where it is refused, the page as it is now with the form as it was filled in. */
	@PostMapping("/cadres/{code}")
	String act(@PathVariable CadreCode code, @RequestParam Act act, @RequestParam Map<String, String> values, AsOf asOf, Model model,
			RedirectAttributes redirect, HttpServletResponse response) {
		ActForm form = ActForm.of(act, values);
		try {
			Change change = perform(code, form, asOf);
			redirect.addFlashAttribute("done", texts.getMessage("cadre.done." + act, new Object[] {String.valueOf(change.number())}, LocaleContextHolder.getLocale()));
			LocalDate day = form.day("day");
			redirect.addAttribute("on", (day == null ? asOf.on() : day).toString());
			return "redirect:/cadres/" + code;
		} catch (ConstraintViolationException broken) {
			form = form.broken(broken.getConstraintViolations());
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		} catch (OrgloomProblem refusal) {
			form = form.refused(refusal);
			response.setStatus(status(refusal).value());
		}
		show(code, times.on(asOf.on()), new ReadPurpose(DOOR, null), form, model);
		return "cadre/cadre";
	}

	/** A page keeps the form where it was refused; what clashes with present facts, or is not granted, says so. */
	static HttpStatus status(OrgloomProblem refusal) {
		return switch (refusal.kind()) {
			case CONFLICT -> HttpStatus.CONFLICT;
			case FORBIDDEN -> HttpStatus.FORBIDDEN;
			case NOT_FOUND -> HttpStatus.NOT_FOUND;
			default -> HttpStatus.UNPROCESSABLE_CONTENT;
		};
	}

	private Change perform(CadreCode code, ActForm form, AsOf asOf) {
		return switch (form.act()) {
			case APPOINT -> acts.appoint(code, valid(form.appointment()));
			case TRANSFER -> acts.transfer(code, valid(form.transfer()));
			case RELEASE -> acts.release(code, valid(form.release()));
			case SEAT -> acts.seat(code, valid(form.seat()));
			case RETIRE -> acts.retire(code, valid(form.retirement()));
			case ERASE -> acts.erase(code, valid(form.erasure()));
			case RECORD -> record(code, form, asOf);
			case ENTER -> acts.enter(valid(form.entry()));
		};
	}

	/** The form shows all that is known; only what was changed in it is recorded. */
	private Change record(CadreCode code, ActForm form, AsOf asOf) {
		ChangeForm whole = valid(form.change());
		Particulars known = cadres.file(code, asOf, new ReadPurpose(DOOR, null)).particulars();
		ChangeForm change = new ChangeForm(whole.on(), Forms.differing(Forms.there(whole.particulars()), known, times.today()), whole.ended(), whole.reason(), whole.document());
		return "CORRECTION".equals(form.value("record")) ? acts.correct(code, change) : acts.change(code, change);
	}

	private <F> F valid(F form) {
		return Forms.valid(form, validator);
	}

	/** @param refused the form that was refused; null where none was */
	private void show(CadreCode code, AsOf asOf, ReadPurpose purpose, @Nullable ActForm refused, Model model) {
		List<Interval> life = cadres.life(code, asOf.known());
		CadreFile file = life.stream().anyMatch(days -> days.contains(asOf.on())) ? cadres.file(code, asOf, purpose) : null;
		model.addAttribute("code", code.value());
		model.addAttribute("on", asOf.on());
		model.addAttribute("today", times.today());
		model.addAttribute("life", life);
		model.addAttribute("file", file);
		model.addAttribute("days", days(life, file));
		model.addAttribute("mayReadChanges", access.mayAny(Role.ADMINISTRATOR, Role.APPROVER, Role.AUDITOR));
		model.addAttribute("refused", refused);
		if (file != null) {
			boolean officer = file.cadre().readable() && !file.cadre().erased();
			model.addAttribute("picture", CareerPicture.of(file.career(), asOf.on(), times.today()));
			model.addAttribute("mayAct", officer);
			model.addAttribute("planned", plannedFor.of(List.of(file.cadre()), asOf));
			model.addAttribute("mayErase", officer && access.mayEverywhere(Role.ADMINISTRATOR));
			model.addAttribute("held", held(file, asOf.on()));
			model.addAttribute("entries", List.of(Entry.APPOINTED, Entry.ELECTED));
			model.addAttribute("sexes", Sex.values());
			model.addAttribute("seatRoles", SeatRole.values());
			model.addAttribute("trainingKinds", TrainingKinds.all());
			model.addAttribute("relations", FamilyRelation.values());
			model.addAttribute("entriesKept", file.particulars().kept());
			model.addAttribute("forms", forms(file, asOf.on(), refused));
		}
	}

	private static List<LocalDate> days(List<Interval> life, @Nullable CadreFile file) {
		Stream<LocalDate> lived = life.stream().flatMap(days -> Stream.of(days.from(), days.until()));
		Stream<LocalDate> career = file == null ? Stream.of() : file.career().stream().flatMap(item -> Stream.of(item.from(), item.until()));
		return Stream.concat(lived, career).filter(Objects::nonNull).distinct().sorted().toList();
	}

	/** What goes on past the day, and so can end after it. */
	private static List<Held> held(CadreFile file, LocalDate on) {
		List<Held> held = new ArrayList<>();
		for (CareerItem item : file.career()) {
			if (item.until() == null || item.until().isAfter(on)) {
				held.add(new Held(item.holding() == null ? ActForm.SEAT + Objects.requireNonNull(item.seat()).unit() : ActForm.POST + item.holding().position(), item));
			}
		}
		return held;
	}

	private static Map<String, ActForm> forms(CadreFile file, LocalDate on, @Nullable ActForm refused) {
		Map<String, ActForm> forms = new HashMap<>();
		for (Act act : Act.values()) {
			forms.put(act.name(), ActForm.of(act, Map.of("day", (act == Act.RETIRE ? firstDayOfRetirement(file, on) : on).toString())));
		}
		forms.put(Act.RECORD.name(), ActForm.recording(file.particulars(), on));
		if (refused != null) {
			forms.put(refused.act().name(), refused);
		}
		return forms;
	}

	/** The day after the last day of work. */
	private static LocalDate firstDayOfRetirement(CadreFile file, LocalDate on) {
		return file.forecast() == null || file.forecast().date().isBefore(on) ? on : file.forecast().date().plusDays(1);
	}
}
