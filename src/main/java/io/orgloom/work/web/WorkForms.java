package io.orgloom.work.web;

import io.orgloom.structure.OrgUnitCode;
import io.orgloom.work.CoordinationRole;
import io.orgloom.work.DeadlineKind;
import io.orgloom.work.DecidingDocument;
import io.orgloom.work.DocumentCode;
import io.orgloom.work.MeetingCode;
import io.orgloom.work.NewTask;
import io.orgloom.work.Participation;
import io.orgloom.work.ProgrammeCode;
import io.orgloom.work.Quarter;
import io.orgloom.work.ReviewMeeting;
import io.orgloom.work.Schedule;
import io.orgloom.work.TaskAct;
import io.orgloom.work.TaskCode;
import io.orgloom.work.TaskRevision;
import io.orgloom.work.TaskStatus;
import io.orgloom.work.TaskSubject;
import io.orgloom.work.WorkProgramme;
import io.orgloom.work.WorkRecording;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What programs and pages send about work. */
final class WorkForms {

	static final String PLAIN = "(?s)(?=.*[\\p{L}\\p{N}\\p{P}\\p{S}])[^\\p{Cc}\\p{Cs}\\p{Zl}\\p{Zp}]*";
	static final String NOT_PLAIN = "must be something to read on one line, without control characters";
	static final String LINES = "(?s)(?=.*[\\p{L}\\p{N}\\p{P}\\p{S}])[^\\p{Cs}\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F-\\x9F]*";
	static final String NOT_LINES = "must be something to read, without control characters other than line breaks";
	static final String CODE = "[\\p{L}\\p{N}._-]{1,60}";
	static final int TITLE = 500;
	static final int WORD = 200;
	static final int TEXT = 2_000;
	static final int DECISION = 100;
	static final int MOST = 100;

	private WorkForms() {
	}

	/** @param derivesFrom code or number of a deciding document */
	record TaskForm(@Pattern(regexp = CODE) @Nullable String code, @NotBlank @Size(max = TITLE) @Pattern(regexp = PLAIN, message = NOT_PLAIN) @Nullable String title,
			@NotNull @Pattern(regexp = CODE) @Nullable String lead, @Size(max = MOST) @Nullable List<@NotNull @Pattern(regexp = CODE) String> coordinators,
			@Size(max = MOST) @Nullable List<@NotNull @Pattern(regexp = CODE) String> consulted, @Nullable LocalDate startOn, @Nullable LocalDate dueOn,
			@Nullable DeadlineKind deadline, @Size(max = WORD) @Pattern(regexp = PLAIN, message = NOT_PLAIN) @Nullable String event,
			@Size(max = WORD) @Nullable String derivesFrom, @Size(max = TITLE) @Pattern(regexp = PLAIN, message = NOT_PLAIN) @Nullable String product,
			@Size(max = WORD) @Pattern(regexp = PLAIN, message = NOT_PLAIN) @Nullable String field,
			@Size(max = WORD) @Pattern(regexp = PLAIN, message = NOT_PLAIN) @Nullable String receives,
			@Size(max = MOST) @Nullable List<@NotNull @Pattern(regexp = CODE) String> programmes, @Size(max = MOST) @Nullable List<@NotNull @Pattern(regexp = CODE) String> needs,
			@Pattern(regexp = CODE) @Nullable String meeting, @Min(1) @Max(120) @Nullable Integer everyMonths, @Nullable LocalDate givenOn, @Nullable Boolean synthetic,
			@Size(max = TEXT) @Nullable String reason, @Size(max = DECISION) @Pattern(regexp = PLAIN, message = NOT_PLAIN) @Nullable String decision) {

		NewTask of(Function<String, DecidingDocument> documents) {
			return of(meeting == null ? null : new MeetingCode(meeting), documents);
		}

		NewTask of(@Nullable MeetingCode concludedAt, Function<String, DecidingDocument> documents) {
			return new NewTask(code == null ? null : new TaskCode(code), subject(), new OrgUnitCode(there(lead)), parts(), schedule(), documents(documents),
					list(programmes, ProgrammeCode::new), list(needs, TaskCode::new), concludedAt, everyMonths, givenOn);
		}

		TaskRevision revision(Function<String, DecidingDocument> documents) {
			return new TaskRevision(subject(), new OrgUnitCode(there(lead)), parts(), schedule(), documents(documents), list(programmes, ProgrammeCode::new),
					list(needs, TaskCode::new));
		}

		private TaskSubject subject() {
			return new TaskSubject(words(there(title)), words(product), words(field), words(receives), Boolean.TRUE.equals(synthetic));
		}

		private List<Participation> parts() {
			List<Participation> parts = new ArrayList<>(list(coordinators, unit -> new Participation(new OrgUnitCode(unit), CoordinationRole.COORDINATES)));
			parts.addAll(list(consulted, unit -> new Participation(new OrgUnitCode(unit), CoordinationRole.CONSULTED)));
			return parts;
		}

		private Schedule schedule() {
			DeadlineKind usual = dueOn == null ? DeadlineKind.NONE : DeadlineKind.FIXED;
			return new Schedule(startOn, dueOn, deadline == null || deadline == DeadlineKind.NONE || deadline == DeadlineKind.FIXED ? usual : deadline, words(event));
		}

		private List<DocumentCode> documents(Function<String, DecidingDocument> documents) {
			return derivesFrom == null || derivesFrom.isBlank() ? List.of() : List.of(documents.apply(derivesFrom).code());
		}
	}

	/** @param text the evidence of what is finished, else why */
	record StatusForm(@NotNull @Nullable TaskStatus status, @Nullable LocalDate on, @Size(max = TEXT) @Pattern(regexp = LINES, message = NOT_LINES) @Nullable String text,
			@Size(max = WORD) @Pattern(regexp = PLAIN, message = NOT_PLAIN) @Nullable String document) {
	}

	/** What can be done to several tasks at once. */
	enum ActTogether { START, FINISH, CANCEL, URGE, ASK_EXTENSION }

	/** @param version null where any will do */
	record ChosenForm(@NotNull @Pattern(regexp = CODE) @Nullable String id, @Nullable Long version) {
	}

	/**
	 * @param on the day on which they were started, finished or cancelled
	 * @param text the evidence, what is urged for, or why
	 */
	record TogetherForm(@NotNull @Nullable List<@NotNull @Valid ChosenForm> tasks, @NotNull @Nullable ActTogether act, @Nullable LocalDate on,
			@Size(max = TEXT) @Pattern(regexp = LINES, message = NOT_LINES) @Nullable String text,
			@Size(max = WORD) @Pattern(regexp = PLAIN, message = NOT_PLAIN) @Nullable String document, @Nullable LocalDate dueOn) {

		@AssertTrue(message = "must say what is urged for, or why")
		boolean isTextThere() {
			return act != ActTogether.URGE && act != ActTogether.ASK_EXTENSION || words(text) != null;
		}

		@AssertTrue(message = "must name the new deadline")
		boolean isDueOnThere() {
			return act != ActTogether.ASK_EXTENSION || dueOn != null;
		}

		Map<TaskCode, @Nullable Long> chosen() {
			Map<TaskCode, @Nullable Long> chosen = new LinkedHashMap<>();
			there(tasks).forEach(task -> chosen.put(new TaskCode(there(task.id())), task.version()));
			return chosen;
		}

		TaskAct act(LocalDate today) {
			return switch (there(act)) {
				case START -> move(TaskStatus.STARTED, today);
				case FINISH -> move(TaskStatus.FINISHED, today);
				case CANCEL -> move(TaskStatus.CANCELLED, today);
				case URGE -> new TaskAct.Urge(there(words(text)));
				case ASK_EXTENSION -> new TaskAct.AskExtension(there(dueOn), there(words(text)));
			};
		}

		private TaskAct.Move move(TaskStatus to, LocalDate today) {
			return new TaskAct.Move(to, on == null ? today : on, words(text), words(document));
		}
	}

	record ProgressForm(@NotBlank @Size(max = TEXT) @Pattern(regexp = LINES, message = NOT_LINES) @Nullable String text, @Min(0) @Max(100) @Nullable Integer percent,
			@Nullable LocalDate on) {
	}

	record TextForm(@NotBlank @Size(max = TEXT) @Pattern(regexp = LINES, message = NOT_LINES) @Nullable String text) {
	}

	record ExtensionForm(@NotNull @Nullable LocalDate dueOn, @NotBlank @Size(max = TEXT) @Pattern(regexp = LINES, message = NOT_LINES) @Nullable String reason) {
	}

	record DecisionForm(@NotNull @Nullable Boolean approved, @NotBlank @Size(max = TEXT) @Pattern(regexp = LINES, message = NOT_LINES) @Nullable String reason) {
	}

	record DelayForm(@NotBlank @Size(max = WORD) @Nullable String cause, @Size(max = TEXT) @Pattern(regexp = LINES, message = NOT_LINES) @Nullable String note,
			@Size(max = TEXT) @Pattern(regexp = LINES, message = NOT_LINES) @Nullable String remedy) {
	}

	record DocumentForm(@Pattern(regexp = CODE) @Nullable String code, @NotBlank @Size(max = WORD) @Pattern(regexp = PLAIN, message = NOT_PLAIN) @Nullable String number,
			@Size(max = TITLE) @Pattern(regexp = PLAIN, message = NOT_PLAIN) @Nullable String title, @Nullable LocalDate issuedOn,
			@Size(max = WORD) @Pattern(regexp = PLAIN, message = NOT_PLAIN) @Nullable String issuer) {

		/** Its code is the number without what a code cannot hold, unless somebody gives another. */
		DecidingDocument of() {
			return new DecidingDocument(code == null ? DocumentCode.ofNumber(there(words(number))) : new DocumentCode(code), there(words(number)), words(title), issuedOn,
					words(issuer), 0);
		}
	}

	record ProgrammeForm(@Pattern(regexp = CODE) @Nullable String code, @NotNull @Pattern(regexp = CODE) @Nullable String owner, @NotBlank @Nullable String quarter,
			@Size(max = TITLE) @Pattern(regexp = PLAIN, message = NOT_PLAIN) @Nullable String title) {

		WorkProgramme of() {
			Quarter of = Quarter.of(there(quarter));
			OrgUnitCode owns = new OrgUnitCode(there(owner));
			return new WorkProgramme(code == null ? ProgrammeCode.of(owns, of) : new ProgrammeCode(code), owns, of, words(title), false, 0);
		}
	}

	record MeetingForm(@Pattern(regexp = CODE) @Nullable String code, @NotBlank @Size(max = TITLE) @Pattern(regexp = PLAIN, message = NOT_PLAIN) @Nullable String title,
			@NotNull @Nullable LocalDate heldOn, @NotNull @Pattern(regexp = CODE) @Nullable String convener,
			@Size(max = MOST) @Nullable List<@NotNull @Pattern(regexp = CODE) String> attending,
			@Size(max = TEXT) @Pattern(regexp = LINES, message = NOT_LINES) @Nullable String conclusion, @Size(max = MOST) @Nullable List<@NotNull @Valid TaskForm> tasks) {

		ReviewMeeting of(MeetingCode drawn) {
			OrgUnitCode convenes = new OrgUnitCode(there(convener));
			return new ReviewMeeting(code == null ? drawn : new MeetingCode(code), words(there(title)), there(heldOn), convenes,
					WorkRecording.attending(convenes, list(attending, OrgUnitCode::new)), words(conclusion), false, 0);
		}

		List<NewTask> conclusions(MeetingCode meeting, Function<String, DecidingDocument> documents) {
			return tasks == null ? List.of() : tasks.stream().map(task -> task.of(meeting, documents)).toList();
		}
	}

	private static <T> List<T> list(@Nullable List<String> values, Function<String, T> of) {
		return values == null ? List.of() : values.stream().filter(value -> !value.isBlank()).map(of).toList();
	}

	/** Whether a code can be that. */
	static boolean isCode(String text) {
		return text.matches(CODE);
	}

	/** As it is kept: without blanks around it, composed; null for nothing. */
	static @Nullable String words(@Nullable String text) {
		return text == null || text.isBlank() ? null : Normalizer.normalize(text.strip(), Normalizer.Form.NFC);
	}

	static <T> T there(@Nullable T value) {
		return Objects.requireNonNull(value, "checked when the request was read");
	}
}
