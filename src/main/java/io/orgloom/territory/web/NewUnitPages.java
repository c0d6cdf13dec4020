package io.orgloom.territory.web;

import io.orgloom.access.Access;
import io.orgloom.access.Role;
import io.orgloom.graph.ChangeNote;
import io.orgloom.graph.Times;
import io.orgloom.problem.OrgloomProblem;
import io.orgloom.territory.AdministrativeUnit;
import io.orgloom.territory.Territory;
import io.orgloom.territory.TerritoryRegister;
import io.orgloom.territory.UnitCode;
import io.orgloom.territory.UnitEdit;
import io.orgloom.territory.UnitLevel;
import io.orgloom.territory.UnitSearch;
import io.orgloom.territory.UnitType;
import io.orgloom.web.RefusalTexts;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** Enters a unit by hand; its figures follow on its own page. */
@Controller
class NewUnitPages {

	private final Territory territory;
	private final TerritoryRegister register;
	private final Access access;
	private final Times times;
	private final RefusalTexts refusals;

	NewUnitPages(Territory territory, TerritoryRegister register, Access access, Times times, RefusalTexts refusals) {
		this.refusals = refusals;
		this.territory = territory;
		this.register = register;
		this.access = access;
		this.times = times;
	}

	/** @param parent code of the unit it lies in, blank for none */
	record Form(@NotBlank @Size(max = 200) @Nullable String name, @NotNull @Nullable UnitType type, @NotBlank @Size(max = 20) @Nullable String officialCode,
			@Nullable String parent, @NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,
			@NotBlank @Size(max = 500) @Nullable String reason, @Size(max = 100) @Nullable String document) {

		UnitEdit unit() {
			String above = UnitEditForm.normal(parent);
			return new UnitEdit(UnitEditForm.normal(name), type, UnitEditForm.normal(officialCode), above == null ? null : new UnitCode(above), null, null, null,
					null, null, null);
		}
	}

	@GetMapping("/territory/new")
	String form(Model model) {
		access.requireAny(Role.ADMINISTRATOR);
		return page(new Form("", UnitType.COMMUNE, "", "", times.today(), "", ""), model);
	}

	private String page(Form form, Model model) {
		model.addAttribute("form", form);
		return page(model);
	}

	private String page(Model model) {
		List<AdministrativeUnit> above = Stream.of(UnitLevel.PROVINCE, UnitLevel.DISTRICT)
			.flatMap(level -> territory.units(UnitSearch.all(null, level), times.now()).stream()).toList();
		model.addAttribute("above", above);
		model.addAttribute("types", UnitType.values());
		return "territory/new-unit";
	}

	@PostMapping("/territory/new")
	String enter(@Valid @ModelAttribute("form") Form form, BindingResult errors, Model model, HttpServletResponse response) {
		LocalDate from = form.from();
		if (!errors.hasErrors() && from != null) {
			UnitEdit unit = form.unit();
			access.require(Role.ADMINISTRATOR, unit.parent() == null ? null : unit.parent().value(), times.on(from));
			try {
				UnitCode code = register.enter(unit, from, new ChangeNote(access.actor(), String.valueOf(form.reason()).strip(), UnitEditForm.normal(form.document())));
				return "redirect:/territory/" + code + "?on=" + from;
			} catch (OrgloomProblem refusal) {
				errors.reject("edit.refused", refusals.of(refusal));
			}
		}
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		return page(model);
	}
}
