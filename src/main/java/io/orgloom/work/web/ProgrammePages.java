package io.orgloom.work.web;

import io.orgloom.access.Access;
import io.orgloom.access.Role;
import io.orgloom.graph.AsOf;
import io.orgloom.graph.ChangeNote;
import io.orgloom.graph.Times;
import io.orgloom.problem.OrgloomProblem;
import io.orgloom.structure.OrgUnitCode;
import io.orgloom.web.Filled;
import io.orgloom.work.Board;
import io.orgloom.work.BoardRow;
import io.orgloom.work.Grouping;
import io.orgloom.work.Monitoring;
import io.orgloom.work.ProgrammeCode;
import io.orgloom.work.Quarter;
import io.orgloom.work.StandingTask;
import io.orgloom.work.TaskFilter;
import io.orgloom.work.Tasks;
import io.orgloom.work.WorkProgramme;
import io.orgloom.work.WorkRecording;
import io.orgloom.work.WorkRecords;
import io.orgloom.work.web.WorkForms.ProgrammeForm;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Work programmes of a quarter, and one of them with its tasks. */
@Controller
class ProgrammePages {

	private final WorkRecords records;
	private final WorkRecording recording;
	private final Monitoring monitoring;
	private final Tasks tasks;
	private final Access access;
	private final Times times;
	private final Validator validator;
	private final MessageSource texts;

	ProgrammePages(WorkRecords records, WorkRecording recording, Monitoring monitoring, Tasks tasks, Access access, Times times, Validator validator, MessageSource texts) {
		this.records = records;
		this.recording = recording;
		this.monitoring = monitoring;
		this.tasks = tasks;
		this.access = access;
		this.times = times;
		this.validator = validator;
		this.texts = texts;
	}

	@GetMapping("/work/programmes")
	String programmes(@RequestParam @Nullable String quarter, AsOf asOf, Model model) {
		return show(quarter, Filled.empty(), asOf, model);
	}

	@PostMapping("/work/programmes")
	String plan(@RequestParam Map<String, String> values, Model model, RedirectAttributes redirect, HttpServletResponse response, Locale locale) {
		Filled form = Filled.of(values);
		try {
			WorkProgramme programme = form.valid(new ProgrammeForm(null, form.text("owner"), form.text("quarter"), form.text("title")), validator).of();
			recording.plan(programme, new ChangeNote(access.actor(), "Work programme begun: " + programme.code(), null));
			redirect.addFlashAttribute("done", texts.getMessage("work.programme.done", null, locale));
			return "redirect:/work/programmes/" + programme.code();
		} catch (ConstraintViolationException broken) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return show(null, form.broken(broken), times.now(), model);
		} catch (OrgloomProblem refusal) {
			response.setStatus(Filled.status(refusal));
			return show(null, form.refused(refusal), times.now(), model);
		}
	}

	private String show(@Nullable String quarter, Filled form, AsOf asOf, Model model) {
		Quarter shown = quarter == null || quarter.isBlank() ? tasks.lastQuarter(asOf) : Quarter.of(quarter);
		List<WorkProgramme> programmes = records.programmes(null, shown, asOf);
		Board board = monitoring.board(shown.period(), Grouping.PROGRAMME, asOf);
		Map<String, BoardRow> rows = board.rows().stream().collect(Collectors.toMap(BoardRow::key, row -> row));
		model.addAttribute("quarter", shown);
		model.addAttribute("programmes", programmes);
		model.addAttribute("boardRows", rows);
		model.addAttribute("names", names(programmes, asOf));
		model.addAttribute("planner", access.mayAny(Role.PLANNER));
		model.addAttribute("form", form);
		model.addAttribute("synthetic", programmes.stream().anyMatch(WorkProgramme::synthetic));
		return "work/programmes";
	}

	@GetMapping("/work/programmes/{code}")
	String programme(@PathVariable ProgrammeCode code, AsOf asOf, Model model) {
		WorkProgramme programme = records.programme(code, asOf);
		List<StandingTask> planned = tasks.urgentFirst(new TaskFilter(Set.of(), Set.of(), null, null, null, code, null, null, null), asOf);
		model.addAttribute("programme", programme);
		model.addAttribute("rows", planned);
		model.addAttribute("row", monitoring.count(planned));
		model.addAttribute("names", names(List.of(programme), asOf));
		model.addAttribute("planner", access.mayAny(Role.PLANNER));
		return "work/programme";
	}

	private Map<String, String> names(List<WorkProgramme> programmes, AsOf asOf) {
		Map<String, String> names = new TreeMap<>();
		List<OrgUnitCode> owners = programmes.stream().map(WorkProgramme::owner).distinct().toList();
		tasks.names(owners, asOf).forEach((unit, name) -> names.put(unit.value(), name));
		return names;
	}
}
