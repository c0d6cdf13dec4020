package io.orgloom.territory.web;

import io.orgloom.access.Access;
import io.orgloom.access.Role;
import io.orgloom.graph.AsOf;
import io.orgloom.graph.Change;
import io.orgloom.graph.ChangeNote;
import io.orgloom.graph.Ledger;
import io.orgloom.graph.Times;
import io.orgloom.problem.OrgloomProblem;
import io.orgloom.territory.AdministrativeUnit;
import io.orgloom.territory.PopulationKind;
import io.orgloom.territory.Territory;
import io.orgloom.territory.TerritoryRegister;
import io.orgloom.territory.Terrain;
import io.orgloom.territory.UnitCode;
import io.orgloom.territory.UnitEdit;
import io.orgloom.territory.UnitHistory;
import io.orgloom.territory.UnitLevel;
import io.orgloom.territory.UnitSearch;
import io.orgloom.territory.UnitType;
import io.orgloom.territory.UnknownAdministrativeUnit;
import io.orgloom.web.RefusalTexts;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One administrative unit: what holds on a day and on what grounds, its history and lineage, and its edit. */
@Controller
class UnitPages {

	/** The order in which aspects are shown. */
	private static final List<String> ASPECTS = List.of("core", "place", "population", "area", "terrain", "factors", "location");

	private final Territory territory;
	private final TerritoryRegister register;
	private final FiguresThroughTime figures;
	private final Ledger ledger;
	private final Access access;
	private final Times times;
	private final MessageSource texts;
	private final RefusalTexts refusals;

	UnitPages(Territory territory, TerritoryRegister register, FiguresThroughTime figures, Ledger ledger, Access access, Times times, MessageSource texts, RefusalTexts refusals) {
		this.refusals = refusals;
		this.territory = territory;
		this.register = register;
		this.figures = figures;
		this.ledger = ledger;
		this.access = access;
		this.times = times;
		this.texts = texts;
	}

	@GetMapping("/territory/{code}")
	String unit(@PathVariable UnitCode code, FiguresThroughTime.Choice choice, AsOf asOf, Model model) {
		AdministrativeUnit unit = show(code, choice, asOf, model);
		if (unit != null) {
			model.addAttribute("form", UnitEditForm.of(unit, asOf.on()));
		}
		return "territory/unit";
	}

	@PostMapping("/territory/{code}/changes")
	String change(@PathVariable UnitCode code, @ModelAttribute("form") UnitEditForm form, BindingResult errors, AsOf asOf, Model model,
			RedirectAttributes redirect, HttpServletResponse response) {
		access.require(Role.ADMINISTRATOR, code.value(), asOf);
		AdministrativeUnit unit = territory.unit(code, asOf);
		UnitEdit edit = form.edit(unit, errors);
		LocalDate day = form.day(errors);
		if (UnitEditForm.normal(form.reason()) == null) {
			errors.rejectValue("reason", "edit.error.reason");
		}
		if (edit != null && edit.parent() != null) {
			access.require(Role.ADMINISTRATOR, edit.parent().value(), asOf);
		}
		if (edit != null && day != null && !errors.hasErrors()) {
			try {
				Change change = write(code, form, edit, day, note(form));
				redirect.addFlashAttribute("done", texts.getMessage("edit.done", new Object[] {String.valueOf(change.number())}, LocaleContextHolder.getLocale()));
				redirect.addAttribute("on", ("END".equals(form.kind()) ? day.minusDays(1) : day).toString());
				return "redirect:/territory/" + code;
			} catch (OrgloomProblem refusal) {
				errors.reject("edit.refused", refusals.of(refusal));
			}
		}
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		show(code, new FiguresThroughTime.Choice(null, null, null), asOf, model);
		return "territory/unit";
	}

	private ChangeNote note(UnitEditForm form) {
		return new ChangeNote(access.actor(), String.valueOf(form.reason()).strip(), UnitEditForm.normal(form.document()));
	}

	private Change write(UnitCode code, UnitEditForm form, UnitEdit edit, LocalDate day, ChangeNote note) {
		return switch (String.valueOf(form.kind())) {
			case "CORRECTION" -> register.correct(code, edit, day, note);
			case "END" -> register.end(code, day, note);
			default -> register.change(code, edit, day, note);
		};
	}

	/** Fills the page; the unit is null on days on which it does not exist. */
	private @Nullable AdministrativeUnit show(UnitCode code, FiguresThroughTime.Choice choice, AsOf asOf, Model model) {
		List<UnitHistory> history = territory.history(code, asOf.known());
		AdministrativeUnit unit = exists(history, asOf.on()) ? territory.unit(code, asOf) : null;
		model.addAttribute("code", code.value());
		model.addAttribute("on", asOf.on());
		model.addAttribute("unit", unit);
		model.addAttribute("name", unit == null ? lastName(history) : unit.name());
		model.addAttribute("life", history.stream().filter(line -> "core".equals(line.aspect())).toList());
		model.addAttribute("aspects", aspects(history));
		model.addAttribute("changes", changes(history));
		model.addAttribute("mayReadChanges", access.mayAny(Role.ADMINISTRATOR, Role.APPROVER, Role.AUDITOR));
		model.addAttribute("days", history.stream().map(UnitHistory::from).distinct().sorted().toList());
		model.addAttribute("today", times.today());
		model.addAttribute("lineage", territory.lineage(code, Territory.ALL_REORGANISATIONS, asOf.on(times.today())));
		model.addAttribute("throughTime", figures.show(code, history, choice, asOf));
		model.addAttribute("names", names(history, unit, asOf));
		if (unit != null) {
			model.addAttribute("neighbours", territory.neighbours(code, asOf));
			model.addAttribute("below", unit.level() == UnitLevel.COMMUNE ? List.of() : below(unit, asOf));
			model.addAttribute("above", unit.level() == UnitLevel.PROVINCE ? List.of() : above(unit, asOf));
		}
		model.addAttribute("editable", unit != null && access.may(Role.ADMINISTRATOR, code.value(), asOf));
		model.addAttribute("types", UnitType.values());
		model.addAttribute("kinds", PopulationKind.values());
		model.addAttribute("terrains", Terrain.values());
		return unit;
	}

	static boolean exists(List<UnitHistory> history, LocalDate day) {
		return history.stream().anyMatch(line -> "core".equals(line.aspect()) && holds(line, day));
	}

	static boolean holds(UnitHistory line, LocalDate day) {
		return !line.from().isAfter(day) && (line.until() == null || line.until().isAfter(day));
	}

	private static String lastName(List<UnitHistory> history) {
		return history.stream().filter(line -> "core".equals(line.aspect())).max(Comparator.comparing(UnitHistory::from))
			.map(line -> String.valueOf(line.values().get("name"))).orElse("");
	}

	private static Map<String, List<UnitHistory>> aspects(List<UnitHistory> history) {
		Map<String, List<UnitHistory>> aspects = new LinkedHashMap<>();
		ASPECTS.forEach(aspect -> {
			List<UnitHistory> lines = history.stream().filter(line -> aspect.equals(line.aspect())).sorted(Comparator.comparing(UnitHistory::from).reversed()).toList();
			if (!lines.isEmpty()) {
				aspects.put(aspect, lines);
			}
		});
		return aspects;
	}

	private List<Change> changes(List<UnitHistory> history) {
		return ledger.changes(history.stream().map(UnitHistory::change).distinct().toList()).values().stream()
			.sorted(Comparator.comparing(Change::number).reversed()).toList();
	}

	private List<AdministrativeUnit> below(AdministrativeUnit unit, AsOf asOf) {
		return territory.units(UnitSearch.all(unit.code(), unit.level() == UnitLevel.PROVINCE ? UnitLevel.DISTRICT : UnitLevel.COMMUNE), asOf).stream()
			.filter(each -> unit.code().equals(each.parent())).toList();
	}

	private List<AdministrativeUnit> above(AdministrativeUnit unit, AsOf asOf) {
		List<AdministrativeUnit> above = territory.units(UnitSearch.all(null, UnitLevel.PROVINCE), asOf);
		return unit.level() == UnitLevel.DISTRICT ? above
				: Stream.concat(above.stream(), territory.units(UnitSearch.all(null, UnitLevel.DISTRICT), asOf).stream()).toList();
	}

	/** Names of the units it ever lay in, by code. */
	private Map<String, String> names(List<UnitHistory> history, @Nullable AdministrativeUnit unit, AsOf asOf) {
		Map<String, String> names = new TreeMap<>();
		for (UnitHistory line : history) {
			if ("place".equals(line.aspect()) && line.values().get("code") instanceof String parent) {
				names.computeIfAbsent(parent, code -> name(new UnitCode(code), asOf.on(line.from())).orElse(code));
			}
		}
		if (unit != null && unit.parent() != null) {
			name(unit.parent(), asOf).ifPresent(name -> names.put(unit.parent().value(), name));
		}
		return names;
	}

	private Optional<String> name(UnitCode code, AsOf asOf) {
		try {
			return Optional.of(territory.unit(code, asOf).name());
		} catch (UnknownAdministrativeUnit gone) {
			return Optional.empty();
		}
	}
}
