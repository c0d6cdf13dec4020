package io.orgloom.work.web;

import io.orgloom.access.Access;
import io.orgloom.access.Role;
import io.orgloom.graph.AsOf;
import io.orgloom.graph.ChangeNote;
import io.orgloom.graph.Times;
import io.orgloom.problem.OrgloomProblem;
import io.orgloom.structure.OrgUnitCode;
import io.orgloom.web.Filled;
import io.orgloom.work.DecidingDocument;
import io.orgloom.work.MeetingCode;
import io.orgloom.work.ReviewMeeting;
import io.orgloom.work.Tasks;
import io.orgloom.work.WorkRecording;
import io.orgloom.work.WorkRecords;
import io.orgloom.work.web.WorkForms.DocumentForm;
import io.orgloom.work.web.WorkForms.MeetingForm;
import io.orgloom.work.web.WorkForms.TaskForm;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Deciding documents and review meetings, with the forms that record them. */
@Controller
class RecordPages {

	/** What the fields of each conclusion of the form end with; further ones are given as tasks afterwards. */
	private static final List<String> CONCLUSIONS = List.of("", "2", "3", "4", "5");

	private final WorkRecords records;
	private final WorkRecording recording;
	private final Tasks tasks;
	private final Access access;
	private final Times times;
	private final Validator validator;
	private final MessageSource texts;

	RecordPages(WorkRecords records, WorkRecording recording, Tasks tasks, Access access, Times times, Validator validator, MessageSource texts) {
		this.records = records;
		this.recording = recording;
		this.tasks = tasks;
		this.access = access;
		this.times = times;
		this.validator = validator;
		this.texts = texts;
	}

	/** The acts of the page. */
	enum RecordAct { DOCUMENT, MEETING }

	@GetMapping("/work/records")
	String records(AsOf asOf, Model model) {
		return show(Filled.empty(), asOf, model);
	}

	@PostMapping("/work/records")
	String record(@RequestParam RecordAct act, @RequestParam Map<String, String> values, Model model, RedirectAttributes redirect, HttpServletResponse response, Locale locale) {
		Filled form = Filled.of(values);
		try {
			switch (act) {
				case DOCUMENT -> enter(form);
				case MEETING -> hold(form);
			}
			redirect.addFlashAttribute("done", texts.getMessage("work.record.done." + act, null, locale));
			return "redirect:/work/records";
		} catch (ConstraintViolationException broken) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return show(form.broken(broken), times.now(), model);
		} catch (OrgloomProblem refusal) {
			response.setStatus(Filled.status(refusal));
			return show(form.refused(refusal), times.now(), model);
		}
	}

	private void enter(Filled form) {
		DecidingDocument document = form.valid(new DocumentForm(null, form.text("number"), form.text("title"), form.day("issuedOn"), form.text("issuer")), validator).of();
		recording.enter(document, new ChangeNote(access.actor(), "Deciding document recorded: " + document.number(), null));
	}

	/** Each conclusion of the form that has a title becomes a task. */
	private void hold(Filled form) {
		List<TaskForm> conclusions = CONCLUSIONS.stream().filter(suffix -> form.text("task" + suffix) != null)
			.map(suffix -> new TaskForm(null, form.text("task" + suffix), form.text("lead" + suffix), null, null, null, form.day("dueOn" + suffix), null, null, null, null, null, null,
					null, null, null, null, null, null, null, null)).toList();
		MeetingForm wanted = form.valid(new MeetingForm(null, form.text("meetingTitle"), form.day("heldOn"), form.text("convener"),
				codes(form), form.text("conclusion"), conclusions), validator);
		ReviewMeeting meeting = wanted.of(MeetingCode.drawn());
		recording.hold(meeting, wanted.conclusions(meeting.code(), number -> records.document(number, times.now())),
				new ChangeNote(access.actor(), "Review meeting recorded: " + meeting.title(), null));
	}

	private String show(Filled form, AsOf asOf, Model model) {
		List<ReviewMeeting> meetings = records.meetings(asOf).reversed();
		Map<String, String> names = new TreeMap<>();
		List<OrgUnitCode> units = meetings.stream().flatMap(each -> Stream.concat(Stream.of(each.convener()), each.attending().stream())).distinct().toList();
		tasks.names(units, asOf).forEach((unit, name) -> names.put(unit.value(), name));
		model.addAttribute("documents", records.documents(asOf));
		model.addAttribute("meetings", meetings);
		model.addAttribute("names", names);
		model.addAttribute("picked", picked(form));
		model.addAttribute("conclusions", CONCLUSIONS);
		model.addAttribute("planner", access.mayAny(Role.PLANNER));
		model.addAttribute("form", form);
		model.addAttribute("today", times.today());
		return "work/records";
	}

	private static List<String> codes(Filled form) {
		return Stream.of(form.value("attending").split("[,;\\s]+")).filter(code -> !code.isEmpty()).toList();
	}

	/** The names of those the form names as attending, as far as there are such. */
	private Map<String, String> picked(Filled form) {
		Map<String, String> names = new TreeMap<>();
		tasks.names(codes(form).stream().filter(WorkForms::isCode).map(OrgUnitCode::new).toList(), times.now()).forEach((unit, name) -> names.put(unit.value(), name));
		return names;
	}
}
