package io.orgloom.work.web;

import io.orgloom.access.Access;
import io.orgloom.graph.AsOf;
import io.orgloom.graph.Change;
import io.orgloom.graph.ChangeNote;
import io.orgloom.graph.Times;
import io.orgloom.structure.OrgUnitCode;
import io.orgloom.work.DecidingDocument;
import io.orgloom.work.MeetingCode;
import io.orgloom.work.ProgrammeCode;
import io.orgloom.work.Quarter;
import io.orgloom.work.ReviewMeeting;
import io.orgloom.work.TaskCode;
import io.orgloom.work.WorkProgramme;
import io.orgloom.work.WorkRecording;
import io.orgloom.work.WorkRecording.Held;
import io.orgloom.work.WorkRecords;
import io.orgloom.work.web.WorkForms.DocumentForm;
import io.orgloom.work.web.WorkForms.MeetingForm;
import io.orgloom.work.web.WorkForms.ProgrammeForm;
import io.orgloom.work.web.WorkResources.DocumentResource;
import io.orgloom.work.web.WorkResources.MeetingResource;
import io.orgloom.work.web.WorkResources.ProgrammeResource;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Deciding documents, work programmes and review meetings for programs. */
@RestController
class WorkRecordApi {

	private final WorkRecords records;
	private final WorkRecording recording;
	private final Access access;
	private final Times times;

	WorkRecordApi(WorkRecords records, WorkRecording recording, Access access, Times times) {
		this.records = records;
		this.recording = recording;
		this.access = access;
		this.times = times;
	}

	record Items<T>(List<T> items) {
	}

	@GetMapping("/api/documents")
	Items<DocumentResource> documents(AsOf asOf) {
		return new Items<>(records.documents(asOf).stream().map(DocumentResource::of).toList());
	}

	@PostMapping("/api/documents")
	ResponseEntity<Map<String, Object>> enter(@Valid @RequestBody DocumentForm form) {
		DecidingDocument document = form.of();
		Change change = recording.enter(document, note("Deciding document recorded: " + document.number()));
		return created("/api/documents", document.code().value(), change);
	}

	@GetMapping("/api/work-programmes")
	Items<ProgrammeResource> programmes(@RequestParam @Nullable OrgUnitCode owner, @RequestParam @Nullable String quarter, AsOf asOf) {
		return new Items<>(records.programmes(owner, quarter == null ? null : Quarter.of(quarter), asOf).stream().map(ProgrammeResource::of).toList());
	}

	@PostMapping("/api/work-programmes")
	ResponseEntity<Map<String, Object>> plan(@Valid @RequestBody ProgrammeForm form) {
		WorkProgramme programme = form.of();
		return created("/api/work-programmes", programme.code().value(), recording.plan(programme, note("Work programme begun: " + programme.code())));
	}

	@GetMapping("/api/work-programmes/{id}")
	ProgrammeResource programme(@PathVariable ProgrammeCode id, AsOf asOf) {
		return ProgrammeResource.of(records.programme(id, asOf));
	}

	@GetMapping("/api/review-meetings")
	Items<MeetingResource> meetings(AsOf asOf) {
		return new Items<>(records.meetings(asOf).stream().map(MeetingResource::of).toList());
	}

	/** Records a meeting; its conclusions become tasks in the same Change. */
	@PostMapping("/api/review-meetings")
	ResponseEntity<Map<String, Object>> hold(@Valid @RequestBody MeetingForm form) {
		ReviewMeeting meeting = form.of(MeetingCode.drawn());
		Held held = recording.hold(meeting, form.conclusions(meeting.code(), number -> records.document(number, times.now())), note("Review meeting recorded: " + meeting.title()));
		return ResponseEntity.created(URI.create("/api/review-meetings/" + meeting.code()))
			.body(Map.of("id", meeting.code().value(), "tasks", held.tasks().stream().map(TaskCode::value).toList(), "change", held.change().number()));
	}

	@GetMapping("/api/review-meetings/{id}")
	MeetingResource meeting(@PathVariable MeetingCode id, AsOf asOf) {
		return MeetingResource.of(records.meeting(id, asOf));
	}

	private static ResponseEntity<Map<String, Object>> created(String door, String code, Change change) {
		return ResponseEntity.created(URI.create(door + "/" + code)).body(Map.of("id", code, "change", change.number()));
	}

	private ChangeNote note(String reason) {
		return new ChangeNote(access.actor(), reason, null);
	}
}
