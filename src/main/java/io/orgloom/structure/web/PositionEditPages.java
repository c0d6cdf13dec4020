package io.orgloom.structure.web;

import io.orgloom.access.Role;
import io.orgloom.graph.AsOf;
import io.orgloom.graph.Change;
import io.orgloom.graph.Times;
import io.orgloom.structure.Apparatus;
import io.orgloom.structure.Line;
import io.orgloom.structure.OrgUnitCode;
import io.orgloom.structure.Position;
import io.orgloom.structure.PositionCode;
import io.orgloom.structure.PositionRole;
import io.orgloom.structure.Structure;
import io.orgloom.structure.StructureScope;
import io.orgloom.structure.UnknownPosition;
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

/** Edits a post by hand: what it is and where, whom it reports to, where it seats its holder; one act is one Change. */
@Controller
class PositionEditPages {

	private final Structure structure;
	private final Apparatus apparatus;
	private final StructureScope scope;
	private final StructureEditing editing;
	private final Times times;
	private final MessageSource texts;

	PositionEditPages(Structure structure, Apparatus apparatus, StructureScope scope, StructureEditing editing, Times times, MessageSource texts) {
		this.structure = structure;
		this.apparatus = apparatus;
		this.scope = scope;
		this.editing = editing;
		this.times = times;
		this.texts = texts;
	}

	@GetMapping("/positions/{code}/edit")
	String form(@PathVariable PositionCode code, @RequestParam(defaultValue = "CHANGE") PositionEdit.Act act, @RequestParam @Nullable LocalDate on, Model model) {
		LocalDate day = on == null ? times.today() : on;
		Position post = post(code, day);
		model.addAttribute("form", PositionEdit.of(act, post, day));
		return page(post, act, times.on(day), model);
	}

	@PostMapping("/positions/{code}/edit")
	String edit(@PathVariable PositionCode code, @ModelAttribute("form") PositionEdit form, BindingResult errors, Model model, RedirectAttributes redirect,
			HttpServletResponse response) {
		PositionEdit.Act act = form.act() == null ? PositionEdit.Act.CHANGE : form.act();
		LocalDate day = editing.day(form.from(), form.reason(), errors);
		LocalDate standing = act == PositionEdit.Act.END && day != null ? day.minusDays(1) : day == null ? times.today() : day;
		Position post = post(code, standing);
		Change change = day == null ? null : editing.record(form.item(post, day).form(day, form.reason(), form.document()), field -> switch (field) {
			case "unit", "reportsTo", "committee" -> "code";
			case "title" -> "name";
			default -> field;
		}, errors);
		if (change != null) {
			redirect.addFlashAttribute("done", texts.getMessage("edit.done", new Object[] {String.valueOf(change.number())}, LocaleContextHolder.getLocale()));
			return "redirect:/positions/" + code + "?on=" + day;
		}
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		return page(post, act, times.on(standing), model);
	}

	/** The post of that day, for those who may edit it. */
	private Position post(PositionCode code, LocalDate day) {
		Position post = structure.position(code, times.on(day));
		OrgUnitCode unit = post.unit();
		if (unit == null) {
			throw new UnknownPosition(code, day);
		}
		scope.require(Role.ADMINISTRATOR, unit, times.on(day));
		return post;
	}

	private String page(Position post, PositionEdit.Act act, AsOf asOf, Model model) {
		model.addAttribute("post", post);
		model.addAttribute("act", act);
		model.addAttribute("acts", PositionEdit.Act.values());
		model.addAttribute("roles", PositionRole.values());
		model.addAttribute("lines", Line.values());
		model.addAttribute("superiors", apparatus.superiors(post, asOf));
		model.addAttribute("committees", structure.units(post.seats(), asOf));
		return "structure/edit-position";
	}
}
