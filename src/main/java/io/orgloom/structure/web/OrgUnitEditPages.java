package io.orgloom.structure.web;

import io.orgloom.access.Role;
import io.orgloom.graph.Change;
import io.orgloom.graph.Times;
import io.orgloom.structure.AgencyField;
import io.orgloom.structure.OrgUnit;
import io.orgloom.structure.OrgUnitCode;
import io.orgloom.structure.OrgUnitKind;
import io.orgloom.structure.PositionRole;
import io.orgloom.structure.Structure;
import io.orgloom.structure.StructureRegister;
import io.orgloom.structure.StructureScope;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Edits a committee or agency by hand: what it is, what is below it, what it does and with whom; one act is one Change. */
@Controller
class OrgUnitEditPages {

	private final Structure structure;
	private final StructureRegister register;
	private final StructureScope scope;
	private final StructureEditing editing;
	private final Times times;
	private final MessageSource texts;

	OrgUnitEditPages(Structure structure, StructureRegister register, StructureScope scope, StructureEditing editing, Times times, MessageSource texts) {
		this.structure = structure;
		this.register = register;
		this.scope = scope;
		this.editing = editing;
		this.times = times;
		this.texts = texts;
	}

	@GetMapping("/org-units/{code}/edit")
	String form(@PathVariable OrgUnitCode code, @RequestParam(defaultValue = "CHANGE") OrgUnitEdit.Act act, @RequestParam @Nullable LocalDate on, Model model) {
		LocalDate day = on == null ? times.today() : on;
		OrgUnit unit = unit(code, day);
		model.addAttribute("form", OrgUnitEdit.of(act, unit, day));
		return page(unit, act, model);
	}

	@PostMapping("/org-units/{code}/edit")
	String edit(@PathVariable OrgUnitCode code, @ModelAttribute("form") OrgUnitEdit form, BindingResult errors, Model model, RedirectAttributes redirect,
			HttpServletResponse response) {
		OrgUnitEdit.Act act = form.act() == null ? OrgUnitEdit.Act.CHANGE : form.act();
		LocalDate day = editing.day(form.from(), form.reason(), errors);
		OrgUnit unit = unit(code, act == OrgUnitEdit.Act.END && day != null ? day.minusDays(1) : day == null ? times.today() : day);
		Change change = day == null ? null : record(unit, act, form, day, errors);
		if (change != null) {
			redirect.addFlashAttribute("done", texts.getMessage("edit.done", new Object[] {String.valueOf(change.number())}, LocaleContextHolder.getLocale()));
			return "redirect:/org-units/" + code + "?on=" + day;
		}
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		return page(unit, act, model);
	}

	private @Nullable Change record(OrgUnit unit, OrgUnitEdit.Act act, OrgUnitEdit form, LocalDate day, BindingResult errors) {
		if (act == OrgUnitEdit.Act.CORRECTION) {
			return editing.attempt(errors, () -> {
				scope.require(Role.ADMINISTRATOR, unit.code(), times.on(day));
				return register.correct(unit.code(), OrgUnitEdit.blank(form.name()), form.kind(), form.field(), day, editing.note(form.reason(), form.document()));
			});
		}
		return editing.record(form.item(unit).form(day, form.reason(), form.document()), field -> switch (field) {
			case "other", "key" -> "code";
			case "title" -> "name";
			case "regulation", "basis" -> "source";
			case "role" -> act == OrgUnitEdit.Act.LINK ? "name" : "role";
			default -> field;
		}, errors);
	}

	/** The unit of that day, for those who may edit it. */
	private OrgUnit unit(OrgUnitCode code, LocalDate day) {
		OrgUnit unit = structure.unit(code, times.on(day));
		scope.require(Role.ADMINISTRATOR, code, times.on(day));
		return unit;
	}

	private static String page(OrgUnit unit, OrgUnitEdit.Act act, Model model) {
		model.addAttribute("unit", unit);
		model.addAttribute("act", act);
		model.addAttribute("acts", OrgUnitEdit.Act.values());
		model.addAttribute("kinds", OrgUnitKind.values());
		model.addAttribute("fields", AgencyField.values());
		model.addAttribute("roles", PositionRole.values());
		return "structure/edit-org-unit";
	}
}
