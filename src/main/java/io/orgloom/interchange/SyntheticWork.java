package io.orgloom.interchange;

import io.orgloom.structure.OrgUnitCode;
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
import io.orgloom.work.TaskCourse.Asked;
import io.orgloom.work.TaskCourse.DelayOn;
import io.orgloom.work.TaskCourse.Entry;
import io.orgloom.work.TaskCourse.Step;
import io.orgloom.work.TaskCourse.Urge;
import io.orgloom.work.TaskStatus;
import io.orgloom.work.TaskSubject;
import io.orgloom.work.WorkBundle;
import io.orgloom.work.WorkBundle.GivenTask;
import io.orgloom.work.WorkProgramme;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.commons.csv.CSVRecord;

/**
 * Two years of made-up work of real agencies, always the same: the themes are those of the quarterly meeting of 25 April 2024, days and progress are drawn.
 * Every pair of agencies with a declared duty to coordinate does so in both directions each quarter and is late twice, once in either year, but for the
 * patterns of {@code work/pairs.csv}: one pair that never does, one that is late more often from quarter to quarter; the office has work of its own besides
 * ({@code work/alone.csv}) and is overloaded; the commission for mass mobilisation alone joins the committee's agencies to the Front and the districts.
 */
final class SyntheticWork {

	static final Quarter FIRST = new Quarter(2022, 3);
	private static final Quarter LAST = new Quarter(2024, 2);
	/** The day after the last one told of. */
	static final LocalDate END = LAST.next().first();
	private static final LocalDate REVIEWED = LocalDate.of(2024, 4, 25);
	private static final LocalDate RESOLVED = LocalDate.of(2023, 7, 18);
	private static final LocalDate REGULATED = LocalDate.of(2023, 12, 1);
	private static final int QUARTERS = 8;
	private static final int HALF = QUARTERS / 2;
	private static final String OFFICE = "40.DU.VP";
	private static final List<String> AGENCIES = List.of(OFFICE, "40.DU.BTC", "40.DU.CQUBKT", "40.DU.BTG", "40.DU.BDV", "40.DU.BNC");
	private static final List<String> CAUSES = List.of("PARTNER", "DATA", "CAPACITY", "MEANS", "CHANGED");
	/** How many of the four tasks a quarter of the pair that gets worse are late. */
	private static final List<Integer> WORSENING = List.of(0, 0, 1, 1, 2, 3, 3, 4);
	private static final String ACTOR = Demonstration.ACTOR;
	private static final long SEED = 20240425;

	private final Random dice = new Random(SEED);
	private final List<GivenTask> tasks = new ArrayList<>();
	private final Map<String, Integer> numbers = new HashMap<>();

	private SyntheticWork() {
	}

	static WorkBundle bundle() {
		SyntheticWork work = new SyntheticWork();
		List<CSVRecord> pairs = Demonstration.table("work/pairs.csv");
		List<CSVRecord> alone = Demonstration.table("work/alone.csv");
		Quarter quarter = FIRST;
		for (int number = 0; number < QUARTERS; number++) {
			for (int pair = 0; pair < pairs.size(); pair++) {
				work.together(pairs.get(pair), pair, quarter, number);
			}
			for (CSVRecord row : alone) {
				work.alone(row, quarter);
			}
			quarter = quarter.next();
		}
		return new WorkBundle(documents(), programmes(), meetings(), work.tasks);
	}

	private static List<DecidingDocument> documents() {
		return Demonstration.table("work/documents.csv").stream().map(row -> new DecidingDocument(new DocumentCode(row.get("code")), row.get("number"), row.get("title"),
				row.get("issuedOn").isEmpty() ? null : LocalDate.parse(row.get("issuedOn")), row.get("issuer").isEmpty() ? null : row.get("issuer"), 0)).toList();
	}

	private static List<WorkProgramme> programmes() {
		List<WorkProgramme> programmes = new ArrayList<>();
		for (String agency : AGENCIES) {
			for (Quarter quarter = FIRST; quarter.compareTo(LAST) <= 0; quarter = quarter.next()) {
				programmes.add(new WorkProgramme(programme(agency, quarter), new OrgUnitCode(agency), quarter, null, true, 0));
			}
		}
		return programmes;
	}

	private static ProgrammeCode programme(String agency, Quarter quarter) {
		return new ProgrammeCode("ct-%s-%s".formatted(agency, quarter));
	}

	/** The office calls the agencies together in the first days of each quarter; the meeting of April 2024 was the committee's own. */
	private static List<ReviewMeeting> meetings() {
		List<ReviewMeeting> meetings = new ArrayList<>();
		List<OrgUnitCode> others = AGENCIES.stream().filter(agency -> !agency.equals(OFFICE)).map(OrgUnitCode::new).toList();
		for (Quarter quarter = FIRST; quarter.compareTo(LAST) <= 0; quarter = quarter.next()) {
			meetings.add(new ReviewMeeting(new MeetingCode("gb-" + quarter), "Hội nghị giao ban %s (giả lập)".formatted(words(quarter)), quarter.first().plusDays(4),
					new OrgUnitCode(OFFICE), others, null, true, 0));
		}
		meetings.add(new ReviewMeeting(new MeetingCode("hn-" + REVIEWED), "Hội nghị với các cơ quan tham mưu, giúp việc Tỉnh ủy: kết quả quý I, nhiệm vụ quý II năm 2024", REVIEWED,
				new OrgUnitCode("40.DU"), AGENCIES.stream().map(OrgUnitCode::new).toList(),
				"Sự phối hợp giữa một số cơ quan chưa chặt chẽ, hiệu quả chưa cao; Văn phòng phối hợp với Ban Tổ chức và Cơ quan Ủy ban Kiểm tra theo dõi, đôn đốc.", false, 0));
		return meetings;
	}

	private void together(CSVRecord pair, int index, Quarter quarter, int number) {
		switch (pair.get("pattern")) {
			case "SILENT" -> {
				// a duty that stands on paper only
			}
			case "WORSENING" -> {
				for (int i = 0; i < 4; i++) {
					together(pair, i % 2 == 0, quarter, i < WORSENING.get(number));
				}
			}
			default -> {
				together(pair, true, quarter, number == index % HALF);
				together(pair, false, quarter, number == QUARTERS - 1 - index % HALF);
			}
		}
	}

	private void together(CSVRecord pair, boolean oneLeads, Quarter quarter, boolean late) {
		String lead = pair.get(oneLeads ? "one" : "other");
		OrgUnitCode other = new OrgUnitCode(pair.get(oneLeads ? "other" : "one"));
		give(lead, pair.get(oneLeads ? "titleOfOne" : "titleOfOther"), pair.get("field"), pair.get("document"), List.of(new Participation(other, CoordinationRole.COORDINATES)),
				DeadlineKind.FIXED, quarter, late, true);
	}

	private void alone(CSVRecord row, Quarter quarter) {
		DeadlineKind kind = DeadlineKind.valueOf(row.get("deadline"));
		boolean last = quarter.equals(LAST);
		boolean open = last && (kind != DeadlineKind.FIXED || dice.nextInt(2) == 0);
		give(row.get("unit"), row.get("title"), row.get("field"), row.get("document"), List.of(), kind, quarter, dice.nextInt(4) == 0, !open);
	}

	private void give(String lead, String title, String field, String document, List<Participation> parts, DeadlineKind kind, Quarter quarter, boolean late, boolean done) {
		LocalDate given = quarter.first().plusDays(1 + dice.nextInt(10));
		LocalDate due = given.plusDays(30L + dice.nextInt(20));
		boolean reviewed = quarter.equals(LAST) && lead.equals(OFFICE) && !parts.isEmpty();
		if (reviewed) {
			given = REVIEWED;
			due = REVIEWED.plusDays(35L + dice.nextInt(10));
		}
		Schedule schedule = new Schedule(given, kind == DeadlineKind.FIXED ? due : null, kind, null);
		TaskCode code = new TaskCode("nv-%s-%s-%02d".formatted(quarter, lead, numbers.merge(quarter + lead, 1, Integer::sum)));
		NewTask task = new NewTask(code, new TaskSubject(title.replace("{quarter}", words(quarter)), "Báo cáo", field, "Ban Thường vụ Tỉnh ủy", true), new OrgUnitCode(lead), parts, schedule,
				documents(document, given, reviewed), AGENCIES.contains(lead) ? List.of(programme(lead, quarter)) : List.of(), List.of(),
				reviewed ? new MeetingCode("hn-" + REVIEWED) : null, null, given);
		tasks.add(new GivenTask(task, course(given, due, late, done)));
	}

	private static List<DocumentCode> documents(String document, LocalDate given, boolean reviewed) {
		if (reviewed) {
			return List.of(new DocumentCode("KL-" + REVIEWED));
		}
		// nobody was told before by what was not there yet: the regulation is in force since December, the resolution and its programme since July 2023
		LocalDate there = document.equals("137-QD-TW") ? REGULATED : RESOLVED;
		boolean tooEarly = given.isBefore(there);
		return document.isEmpty() || tooEarly ? List.of() : List.of(new DocumentCode(document));
	}

	private TaskCourse course(LocalDate given, LocalDate due, boolean late, boolean done) {
		LocalDate begun = given.plusDays(1L + dice.nextInt(3));
		LocalDate finished = late ? due.plusDays(5L + dice.nextInt(7)) : due.minusDays(1L + dice.nextInt(8));
		Entry half = new Entry(given.plusDays(12L + dice.nextInt(8)), "Đã có dự thảo, đang lấy ý kiến", 50, ACTOR);
		List<Step> steps = new ArrayList<>(List.of(new Step(begun, TaskStatus.STARTED, null, null)));
		if (done) {
			steps.add(new Step(finished, TaskStatus.FINISHED, "Báo cáo kết quả (giả lập)", null));
		}
		boolean overdue = late && done;
		List<Urge> urgings = overdue ? List.of(urging(due)) : List.of();
		Delay delay = new Delay(CAUSES.get(dice.nextInt(CAUSES.size())), null, "Giao ban tuần, phân công lại việc");
		return new TaskCourse(steps, List.of(half), urgings, overdue && dice.nextInt(4) == 0 ? List.of(refused(due)) : List.of(), overdue ? new DelayOn(due.plusDays(1), delay) : null);
	}

	private Urge urging(LocalDate due) {
		LocalDate on = due.plusDays(1);
		return new Urge(on, "Đề nghị báo cáo tiến độ", ACTOR, "Đang hoàn thiện", on.plusDays(1L + dice.nextInt(3)), ACTOR);
	}

	private static Asked refused(LocalDate due) {
		return new Asked(due.minusDays(3), due.plusDays(14), "Cần thêm thời gian lấy ý kiến", ACTOR, false, due.minusDays(1), "leader", "Giữ nguyên thời hạn");
	}

	private static String words(Quarter quarter) {
		return "quý %s/%d".formatted(List.of("I", "II", "III", "IV").get(quarter.number() - 1), quarter.year());
	}
}
