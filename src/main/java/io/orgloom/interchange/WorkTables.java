package io.orgloom.interchange;

import io.orgloom.graph.IdentityRef;
import io.orgloom.problem.OrgloomProblem;
import io.orgloom.structure.OrgUnitCode;
import io.orgloom.territory.RowProblem;
import io.orgloom.territory.TerritoryBundle.Place;
import io.orgloom.work.CoordinationRole;
import io.orgloom.work.DeadlineKind;
import io.orgloom.work.DecidingDocument;
import io.orgloom.work.Delay;
import io.orgloom.work.DocumentCode;
import io.orgloom.work.MeetingCode;
import io.orgloom.work.NewTask;
import io.orgloom.work.Participation;
import io.orgloom.work.ProgrammeCode;
import io.orgloom.work.Quarter;
import io.orgloom.work.ReviewMeeting;
import io.orgloom.work.Schedule;
import io.orgloom.work.TaskCode;
import io.orgloom.work.TaskCourse;
import io.orgloom.work.TaskStatus;
import io.orgloom.work.TaskSubject;
import io.orgloom.work.WorkBundle;
import io.orgloom.work.WorkBundle.GivenTask;
import io.orgloom.work.WorkProgramme;
import io.orgloom.work.WorkRecording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the files of documents, programmes, meetings and tasks with their past into a bundle. */
final class WorkTables {

	private static final int LONGEST_CODE = 60;
	private static final int MOST_MONTHS = 120;
	private static final int ALL_DONE = 100;
	private static final String UNREADABLE = "-";

	private final List<RowProblem> problems = new ArrayList<>();
	private final LocalDate from;
	private final LocalDate today;
	private final String actor;
	private final Function<String, DecidingDocument> onRecord;
	private final Map<IdentityRef, Place> places = new HashMap<>();
	private final Map<String, DocumentCode> byNumber = new HashMap<>();
	/** Where a task was first told of in files that tell how tasks went on. */
	private final Map<TaskCode, Place> told = new TreeMap<>();
	private final Map<TaskCode, List<TaskCourse.Entry>> progress = new HashMap<>();
	private final Map<TaskCode, List<TaskCourse.Urge>> urgings = new HashMap<>();
	private final WorkBundle bundle;

	/**
	 * @param from the day on which tasks were given that say none
	 * @param actor the account that says what the files do not say by whom
	 * @param onRecord finds a document by its code or number
	 */
	WorkTables(List<Upload> uploads, LocalDate from, LocalDate today, String actor, Function<String, DecidingDocument> onRecord) {
		this.from = from;
		this.today = today;
		this.actor = actor;
		this.onRecord = onRecord;
		FileSet<WorkFile> files = new FileSet<>(WorkFile.class, uploads, problems);
		List<DecidingDocument> documents = files.table(WorkFile.DOCUMENTS, Set.of("number"), this::document);
		List<WorkProgramme> programmes = files.table(WorkFile.PROGRAMMES, Set.of("owner", "quarter"), this::programme);
		List<ReviewMeeting> meetings = files.table(WorkFile.MEETINGS, Set.of("code", "title", "heldOn", "convener"), this::meeting);
		files.table(WorkFile.PROGRESS, Set.of("task", "on", "text"), this::progress);
		files.table(WorkFile.URGINGS, Set.of("task", "on", "text"), this::urging);
		List<GivenTask> tasks = files.table(WorkFile.TASKS, Set.of("code", "title", "lead"), this::task);
		told.forEach((code, place) -> {
			if (!places.containsKey(code.identity())) {
				problems.add(RowProblem.at(place, "task", code.value(), "task.not.among"));
			}
		});
		this.bundle = new WorkBundle(documents, programmes, meetings, tasks, places);
	}

	WorkBundle bundle() {
		return bundle;
	}

	List<RowProblem> problems() {
		return problems;
	}

	private DecidingDocument document(Cells row, Place place) {
		String number = row.required("number");
		DocumentCode code = row.text("code") == null ? DocumentCode.ofNumber(number.isEmpty() ? UNREADABLE : number) : new DocumentCode(code(row, "code"));
		byNumber.put(number, code);
		place(code.identity(), code.value(), place);
		return new DecidingDocument(code, number, row.text("title"), row.day("issuedOn"), row.text("issuer"), 0);
	}

	private WorkProgramme programme(Cells row, Place place) {
		OrgUnitCode owner = new OrgUnitCode(code(row, "owner"));
		Quarter quarter = row.required("quarter").isEmpty() ? null : row.read("quarter", Quarter::of);
		Quarter of = quarter == null ? Quarter.of(from) : quarter;
		ProgrammeCode code = row.text("code") == null ? ProgrammeCode.of(owner, of) : new ProgrammeCode(code(row, "code"));
		place(code.identity(), code.value(), place);
		return new WorkProgramme(code, owner, of, row.text("title"), Boolean.TRUE.equals(row.flag("synthetic")), 0);
	}

	private ReviewMeeting meeting(Cells row, Place place) {
		MeetingCode code = new MeetingCode(code(row, "code"));
		place(code.identity(), code.value(), place);
		OrgUnitCode convener = new OrgUnitCode(code(row, "convener"));
		row.required("heldOn");
		return new ReviewMeeting(code, row.required("title"), Objects.requireNonNullElse(row.day("heldOn"), from), convener,
				WorkRecording.attending(convener, codes(row, "attending", OrgUnitCode::new)), row.text("conclusion"), Boolean.TRUE.equals(row.flag("synthetic")), 0);
	}

	private TaskCourse.Entry progress(Cells row, Place place) {
		TaskCode task = new TaskCode(code(row, "task"));
		told.putIfAbsent(task, place);
		row.required("on");
		Integer percent = row.text("percent") == null ? null : Integer.valueOf(Math.toIntExact(row.requiredWhole("percent", 0, ALL_DONE)));
		TaskCourse.Entry entry = new TaskCourse.Entry(Objects.requireNonNullElse(row.day("on"), from), row.required("text"), percent, by(row, "by"));
		progress.computeIfAbsent(task, each -> new ArrayList<>()).add(entry);
		return entry;
	}

	private TaskCourse.Urge urging(Cells row, Place place) {
		TaskCode task = new TaskCode(code(row, "task"));
		told.putIfAbsent(task, place);
		row.required("on");
		LocalDate answered = row.day("answeredOn");
		String answer = row.text("answer");
		if (answered != null && answer == null) {
			row.required("answer");
		}
		if (answer != null && answered == null) {
			row.required("answeredOn");
		}
		TaskCourse.Urge urge = new TaskCourse.Urge(Objects.requireNonNullElse(row.day("on"), from), row.required("text"), by(row, "by"), answer, answered,
				answered == null ? null : by(row, "answeredBy"));
		urgings.computeIfAbsent(task, each -> new ArrayList<>()).add(urge);
		return urge;
	}

	private String by(Cells row, String column) {
		return Objects.requireNonNullElse(row.text(column), actor);
	}

	private @Nullable GivenTask task(Cells row, Place place) {
		TaskCode code = new TaskCode(code(row, "code"));
		place(code.identity(), code.value(), place);
		TaskSubject subject = new TaskSubject(row.required("title"), row.text("product"), row.text("field"), row.text("receives"), Boolean.TRUE.equals(row.flag("synthetic")));
		OrgUnitCode lead = new OrgUnitCode(code(row, "lead"));
		List<Participation> parts = new ArrayList<>(codes(row, "coordinators", unit -> new Participation(new OrgUnitCode(unit), CoordinationRole.COORDINATES)));
		parts.addAll(codes(row, "consulted", unit -> new Participation(new OrgUnitCode(unit), CoordinationRole.CONSULTED)));
		LocalDate startOn = row.day("startOn");
		LocalDate dueOn = row.day("dueOn");
		DeadlineKind usual = dueOn == null ? DeadlineKind.NONE : DeadlineKind.FIXED;
		DeadlineKind kind = Objects.requireNonNullElse(row.choice("deadline", DeadlineKind.class), usual);
		DeadlineKind deadline = kind == DeadlineKind.NONE || kind == DeadlineKind.FIXED ? usual : kind;
		List<DocumentCode> documents = Stream.ofNullable(row.read("derivesFrom", this::named)).toList();
		List<ProgrammeCode> programmes = codes(row, "programmes", ProgrammeCode::new);
		List<TaskCode> needs = codes(row, "needs", TaskCode::new);
		MeetingCode meeting = row.text("meeting") == null ? null : new MeetingCode(code(row, "meeting"));
		Integer months = row.text("everyMonths") == null ? null : Integer.valueOf(Math.toIntExact(row.requiredWhole("everyMonths", 1, MOST_MONTHS)));
		LocalDate given = Objects.requireNonNullElse(row.day("givenOn"), startOn != null && startOn.isBefore(from) ? startOn : from);
		TaskCourse course = course(row, code, dueOn, given);
		try {
			return new GivenTask(new NewTask(code, subject, lead, parts, new Schedule(startOn, dueOn, deadline, row.text("event")), documents, programmes, needs, meeting, months,
					given), course);
		} catch (OrgloomProblem refused) {
			problems.add(RowProblem.at(place, "", code.value(), "rule", refused));
			return null;
		}
	}

	private TaskCourse course(Cells row, TaskCode code, @Nullable LocalDate dueOn, LocalDate given) {
		List<TaskCourse.Step> steps = new ArrayList<>();
		step(steps, row.day("startedOn"), TaskStatus.STARTED, null, null);
		step(steps, row.day("finishedOn"), TaskStatus.FINISHED, row.text("evidence"), row.text("resultDocument"));
		step(steps, row.day("cancelledOn"), TaskStatus.CANCELLED, row.text("why"), null);
		String cause = row.text("delayCause");
		LocalDate late = dueOn == null ? given : dueOn.plusDays(1);
		List<TaskCourse.Entry> entries = new ArrayList<>(progress.getOrDefault(code, List.of()));
		entries.sort(Comparator.comparing(TaskCourse.Entry::on));
		List<TaskCourse.Urge> urges = new ArrayList<>(urgings.getOrDefault(code, List.of()));
		urges.sort(Comparator.comparing(TaskCourse.Urge::on));
		return new TaskCourse(steps, entries, urges, List.of(), cause == null ? null
				: new TaskCourse.DelayOn(late.isAfter(today) ? today : late, new Delay(cause, null, row.text("remedy"))));
	}

	private static void step(List<TaskCourse.Step> steps, @Nullable LocalDate on, TaskStatus status, @Nullable String text, @Nullable String document) {
		if (on != null) {
			steps.add(new TaskCourse.Step(on, status, text, document));
		}
	}

	/** A document of these files, else one on record, by number or code. */
	private DocumentCode named(String numberOrCode) {
		DocumentCode here = byNumber.get(numberOrCode);
		if (here != null) {
			return here;
		}
		return byNumber.values().stream().filter(code -> code.value().equals(numberOrCode)).findFirst().orElseGet(() -> onRecord.apply(numberOrCode).code());
	}

	private void place(IdentityRef identity, String code, Place place) {
		Place before = places.putIfAbsent(identity, place);
		if (before != null) {
			problems.add(RowProblem.at(place, "code", code, "duplicate", before.row()));
		}
	}

	/** Several codes stand in one cell, with blanks between them. */
	private <T> List<T> codes(Cells row, String column, Function<String, T> of) {
		String text = row.text(column);
		if (text == null) {
			return List.of();
		}
		List<String> all = List.of(text.split("[,;\\s]+"));
		return row.codes(column, all, LONGEST_CODE) ? all.stream().map(of).toList() : List.of();
	}

	private static String code(Cells row, String column) {
		String code = row.code(column, LONGEST_CODE);
		return OrgUnitCode.isCode(code) ? code : UNREADABLE;
	}
}
