package io.orgloom.work;

import io.orgloom.graph.AsOf;
import io.orgloom.graph.CypherFile;
import io.orgloom.graph.FactType;
import io.orgloom.structure.OrgUnitCode;
import io.orgloom.structure.PositionCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/** Reads work; many tasks in a few flat statements, whatever their days. */
@Repository
class WorkQueries {

	private static final CypherFile TASK_CODES = CypherFile.of("work/task-codes");
	private static final CypherFile TASK_STATES = CypherFile.of("work/task-states");
	private static final CypherFile TASK_LINKS = CypherFile.of("work/task-links");
	private static final CypherFile TOUCHED_TASKS = CypherFile.of("work/touched-tasks");
	private static final CypherFile PROGRAMMES = CypherFile.of("work/programmes");
	private static final CypherFile DOCUMENTS = CypherFile.of("work/documents");
	private static final CypherFile MEETINGS = CypherFile.of("work/meetings");
	private static final CypherFile TASK_HISTORY = CypherFile.of("work/task-history");
	private static final CypherFile HEADS = CypherFile.of("work/heads");
	private static final CypherFile UNIT_NAMES = CypherFile.of("work/unit-names");
	/** What lists and measures are made of, and what two people could overwrite of each other; the rest is read with one task. */
	private static final List<String> ASPECTS = List.of(FactType.CORE, WorkFacts.SCHEDULE, WorkFacts.STATUS, WorkFacts.DELAY, WorkFacts.EXTENSION, WorkFacts.URGING);
	private static final List<String> COURSE = List.of(WorkFacts.STATUS, WorkFacts.PROGRESS, WorkFacts.URGING, WorkFacts.EXTENSION, WorkFacts.RECURRENCE);

	private final Neo4jClient neo4j;

	WorkQueries(Neo4jClient neo4j) {
		this.neo4j = neo4j;
	}

	List<TaskCode> codes() {
		return List.copyOf(neo4j.query(TASK_CODES.text()).bind("").to("after").fetchAs(TaskCode.class).mappedBy((types, row) -> new TaskCode(row.get("code").asString())).all());
	}

	Set<TaskCode> touched(long after, long upTo) {
		return new TreeSet<>(neo4j.query(TOUCHED_TASKS.text()).bindAll(Map.of("after", after, "upTo", upTo)).fetchAs(TaskCode.class)
			.mappedBy((types, row) -> new TaskCode(row.get("code").asString())).all());
	}

	/** What happened to tasks up to a day. */
	Map<TaskCode, Course> courses(Collection<TaskCode> codes, LocalDate on, long known) {
		Map<TaskCode, Course> courses = new TreeMap<>();
		neo4j.query(TASK_STATES.text()).bindAll(Map.of("codes", codes.stream().map(TaskCode::value).toList(), "aspects", COURSE, "known", known)).fetchAs(String.class)
			.mappedBy((types, row) -> row.get("from").asLocalDate().isAfter(on) ? ""
					: courses.computeIfAbsent(new TaskCode(row.get("code").asString()), code -> Course.none()).add(row, on)).all();
		return courses;
	}

	/** Everything but what lists show. */
	record Course(List<TaskCourse.Step> steps, List<TaskCourse.Entry> progress, List<TaskCourse.Urge> urgings, List<TaskCourse.Asked> extensions, List<Integer> everyMonths) {

		static Course none() {
			return new Course(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
		}

		private String add(Record row, LocalDate on) {
			Value state = row.get("state");
			boolean holds = day(row.get("until")) == null || row.get("until").asLocalDate().isAfter(on);
			LocalDate from = row.get("from").asLocalDate();
			switch (row.get("aspect").asString()) {
				case WorkFacts.STATUS -> steps.add(new TaskCourse.Step(from, TaskStatus.valueOf(state.get("status").asString()), text(state.get("text")), text(state.get("document"))));
				case WorkFacts.PROGRESS -> progress.add(new TaskCourse.Entry(from, state.get("text").asString(), state.get("percent").isNull() ? null : state.get("percent").asInt(),
						state.get("by").asString()));
				case WorkFacts.URGING -> {
					if (holds) {
						urgings.add(new TaskCourse.Urge(state.get("on").asLocalDate(), state.get("text").asString(), state.get("by").asString(), text(state.get("answer")),
								day(state.get("answeredOn")), text(state.get("answeredBy"))));
					}
				}
				case WorkFacts.EXTENSION -> {
					if (holds) {
						extensions.add(new TaskCourse.Asked(state.get("on").asLocalDate(), state.get("dueOn").asLocalDate(), state.get("reason").asString(), state.get("by").asString(),
								state.get("approved").isNull() ? null : state.get("approved").asBoolean(), day(state.get("decidedOn")), text(state.get("decidedBy")),
								text(state.get("decision"))));
					}
				}
				default -> {
					if (holds) {
						everyMonths.add(state.get("everyMonths").asInt());
					}
				}
			}
			return "";
		}
	}

	List<TaskHistory> history(TaskCode code, long known) {
		return List.copyOf(neo4j.query(TASK_HISTORY.text()).bindAll(Map.of("code", code.value(), "known", known)).fetchAs(TaskHistory.class).mappedBy((types, row) -> {
			Map<String, Object> values = new TreeMap<>();
			if (row.get("state").isNull()) {
				values.put("target", row.get("target").asString());
				if (!row.get("role").isNull()) {
					values.put("role", row.get("role").asString());
				}
			} else {
				values.putAll(row.get("state").asMap());
				values.remove("id");
			}
			return new TaskHistory(row.get("what").asString(), row.get("variant").asString(), row.get("from").asLocalDate(), day(row.get("until")), values,
					row.get("change").asLong(), row.get("recordedAt").asZonedDateTime().toInstant(), row.get("actor").asString(), row.get("reason").asString(),
					row.get("retracted").isNull() ? null : row.get("retracted").asLong());
		}).all());
	}

	/** The posts of heads, by the unit they lead. */
	Map<OrgUnitCode, HeadPost> heads(Collection<OrgUnitCode> units, AsOf asOf) {
		Map<OrgUnitCode, HeadPost> heads = new TreeMap<>();
		neo4j.query(HEADS.text()).bindAll(asOf.parameters()).bind(values(units)).to("codes").fetchAs(String.class).mappedBy((types, row) -> {
			heads.putIfAbsent(new OrgUnitCode(row.get("code").asString()), new HeadPost(new PositionCode(row.get("position").asString()), row.get("title").asString()));
			return "";
		}).all();
		return heads;
	}

	/** Names of agencies, those that ended among them. */
	Map<OrgUnitCode, String> names(Collection<OrgUnitCode> units, AsOf asOf) {
		Map<OrgUnitCode, String> names = new TreeMap<>();
		neo4j.query(UNIT_NAMES.text()).bindAll(asOf.parameters()).bind(values(units)).to("codes").fetchAs(String.class)
			.mappedBy((types, row) -> String.valueOf(names.put(new OrgUnitCode(row.get("code").asString()), row.get("name").asString()))).all();
		return names;
	}

	private static List<String> values(Collection<OrgUnitCode> units) {
		return units.stream().map(OrgUnitCode::value).distinct().toList();
	}

	/** Tasks with some codes; those nothing is known of are left out. */
	List<TaskEntry> entries(Collection<TaskCode> codes, long known) {
		Map<String, Parts> parts = new TreeMap<>();
		List<String> values = codes.stream().map(TaskCode::value).toList();
		neo4j.query(TASK_STATES.text()).bindAll(Map.of("codes", values, "aspects", ASPECTS, "known", known)).fetchAs(String.class)
			.mappedBy((types, row) -> parts.computeIfAbsent(row.get("code").asString(), Parts::new).state(row)).all();
		neo4j.query(TASK_LINKS.text()).bindAll(Map.of("codes", values, "known", known)).fetchAs(String.class)
			.mappedBy((types, row) -> parts.computeIfAbsent(row.get("code").asString(), Parts::new).link(row)).all();
		return parts.values().stream().filter(each -> !each.subjects.isEmpty()).map(Parts::entry).toList();
	}

	/** One task in the reading. */
	private static final class Parts {

		private final TaskCode code;
		private final List<Span<TaskSubject>> subjects = new ArrayList<>(1);
		private final List<Span<Schedule>> schedules = new ArrayList<>(1);
		private final List<Span<TaskStatus>> statuses = new ArrayList<>(2);
		private final List<Span<Delay>> delays = new ArrayList<>(0);
		private final List<Span<OrgUnitCode>> leads = new ArrayList<>(1);
		private final List<Span<Participation>> parts = new ArrayList<>(2);
		private final List<Span<DocumentCode>> documents = new ArrayList<>(1);
		private final List<Span<ProgrammeCode>> programmes = new ArrayList<>(1);
		private final List<Span<TaskCode>> needs = new ArrayList<>(0);
		private final List<Pending> waiting = new ArrayList<>(0);
		private @Nullable MeetingCode meeting;
		private long version;

		Parts(String code) {
			this.code = new TaskCode(code);
		}

		String state(Record row) {
			Value state = row.get("state");
			if (!row.get("aspect").asString().equals(WorkFacts.URGING)) {
				version = Math.max(version, row.get("recorded").asLong());
			}
			switch (row.get("aspect").asString()) {
				case FactType.CORE -> subjects.add(span(row, new TaskSubject(state.get("title").asString(), text(state.get("product")), text(state.get("field")),
						text(state.get("receives")), state.get("synthetic").asBoolean(false))));
				case WorkFacts.SCHEDULE -> schedules.add(span(row, new Schedule(day(state.get("startOn")), day(state.get("dueOn")),
						DeadlineKind.valueOf(state.get("deadline").asString()), text(state.get("event")))));
				case WorkFacts.STATUS -> statuses.add(span(row, TaskStatus.valueOf(state.get("status").asString())));
				case WorkFacts.EXTENSION -> waits(Pending.What.EXTENSION, row, "approved");
				case WorkFacts.URGING -> waits(Pending.What.URGING, row, "answeredOn");
				default -> delays.add(span(row, new Delay(state.get("cause").asString(), text(state.get("note")), text(state.get("remedy")))));
			}
			return "";
		}

		/** Only what still waits is kept; the rest is read with the task. */
		private void waits(Pending.What what, Record row, String answer) {
			Value state = row.get("state");
			if (row.get("until").isNull() && state.get(answer).isNull()) {
				waiting.add(new Pending(what, state.get("on").asLocalDate(), state.get("by").asString()));
			}
		}

		String link(Record row) {
			String target = row.get("target").asString();
			version = Math.max(version, row.get("recorded").asLong());
			switch (row.get("kind").asString()) {
				case "LED_BY" -> leads.add(span(row, new OrgUnitCode(target)));
				case "COORDINATED_BY" -> parts.add(span(row, new Participation(new OrgUnitCode(target), CoordinationRole.valueOf(row.get("role").asString()))));
				case "DERIVES_FROM" -> documents.add(span(row, new DocumentCode(target)));
				case "PLANNED_IN" -> programmes.add(span(row, new ProgrammeCode(target)));
				case "DEPENDS_ON" -> needs.add(span(row, new TaskCode(target)));
				default -> meeting = new MeetingCode(target);
			}
			return "";
		}

		/** Leads are read by target first: what several of them are to each other is told by their days. */
		TaskEntry entry() {
			leads.sort((one, other) -> one.from().compareTo(other.from()));
			return new TaskEntry(code, List.copyOf(subjects), List.copyOf(schedules), List.copyOf(statuses), List.copyOf(delays), List.copyOf(leads), List.copyOf(parts),
					List.copyOf(documents), List.copyOf(programmes), List.copyOf(needs), List.copyOf(waiting), meeting, version);
		}

		private static <T> Span<T> span(Record row, T value) {
			LocalDate since = row.containsKey("since") ? day(row.get("since")) : null;
			return new Span<>(since == null ? row.get("from").asLocalDate() : since, day(row.get("until")), value);
		}
	}

	List<WorkProgramme> programmes(long known) {
		Map<String, WorkProgramme> found = new LinkedHashMap<>();
		neo4j.query(PROGRAMMES.text()).bind(known).to("known").fetchAs(String.class).mappedBy((types, row) -> {
			Value state = row.get("state");
			String code = row.get("code").asString();
			found.put(code, new WorkProgramme(new ProgrammeCode(code), new OrgUnitCode(row.get("owner").asString()), Quarter.of(state.get("quarter").asString()),
					text(state.get("title")), state.get("synthetic").asBoolean(false), row.get("recorded").asLong()));
			return "";
		}).all();
		return List.copyOf(found.values());
	}

	List<DecidingDocument> documents(long known) {
		Map<String, DecidingDocument> found = new LinkedHashMap<>();
		neo4j.query(DOCUMENTS.text()).bind(known).to("known").fetchAs(String.class).mappedBy((types, row) -> {
			Value state = row.get("state");
			String code = row.get("code").asString();
			found.put(code, new DecidingDocument(new DocumentCode(code), state.get("number").asString(), text(state.get("title")), day(state.get("issuedOn")),
					text(state.get("issuer")), row.get("recorded").asLong()));
			return "";
		}).all();
		return List.copyOf(found.values());
	}

	List<ReviewMeeting> meetings(long known) {
		Map<String, ReviewMeeting> found = new LinkedHashMap<>();
		neo4j.query(MEETINGS.text()).bind(known).to("known").fetchAs(String.class).mappedBy((types, row) -> {
			Value state = row.get("state");
			String code = row.get("code").asString();
			found.put(code, new ReviewMeeting(new MeetingCode(code), state.get("title").asString(), state.get("heldOn").asLocalDate(),
					new OrgUnitCode(row.get("convener").asString()), row.get("attending").asList(each -> new OrgUnitCode(each.asString())), text(state.get("conclusion")),
					state.get("synthetic").asBoolean(false), row.get("recorded").asLong()));
			return "";
		}).all();
		return List.copyOf(found.values());
	}

	static @Nullable String text(Value value) {
		return value.isNull() ? null : value.asString();
	}

	static @Nullable LocalDate day(Value value) {
		return value.isNull() ? null : value.asLocalDate();
	}
}
