package io.orgloom.work;

import io.orgloom.access.Role;
import io.orgloom.graph.AsOf;
import io.orgloom.graph.Change;
import io.orgloom.graph.ChangeNote;
import io.orgloom.graph.Ledger;
import io.orgloom.graph.Times;
import io.orgloom.structure.OrgUnitCode;
import io.orgloom.structure.Structure;
import io.orgloom.work.TaskPlanning.Given;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records deciding documents, work programmes and review meetings; each call is one Change, for planners. */
@Service
public class WorkRecording {

	private final Ledger ledger;
	private final WorkQueries queries;
	private final TaskPlanning planning;
	private final WorkScope scope;
	private final Structure structure;
	private final Times times;

	WorkRecording(Ledger ledger, WorkQueries queries, TaskPlanning planning, WorkScope scope, Structure structure, Times times) {
		this.ledger = ledger;
		this.queries = queries;
		this.planning = planning;
		this.scope = scope;
		this.structure = structure;
		this.times = times;
	}

	/** Records a document; {@link DocumentExists} where its number is on record. */
	@Transactional
	public Change enter(DecidingDocument document, ChangeNote note) {
		scope.requireSomewhere(Role.PLANNER);
		ledger.lock();
		queries.documents(times.now().known()).stream().filter(each -> each.number().equalsIgnoreCase(document.number())).findFirst().ifPresent(present -> {
			throw new DocumentExists(present);
		});
		return ledger.write(note, writing -> {
			TaskWriting tasks = new TaskWriting(writing);
			tasks.requireFree(WorkFacts.DOCUMENT_STATE, document.code().value());
			tasks.document(document, times.today());
		});
	}

	/** Begins the programme of an agency and a quarter; {@link ProgrammeExists} where there is one. */
	@Transactional
	public Change plan(WorkProgramme programme, ChangeNote note) {
		ledger.lock();
		AsOf now = times.now();
		structure.requireUnit(programme.owner(), now);
		scope.require(Role.PLANNER, programme.owner(), now);
		queries.programmes(now.known()).stream().filter(each -> each.owner().equals(programme.owner()) && each.quarter().equals(programme.quarter())).findFirst()
			.ifPresent(present -> {
				throw new ProgrammeExists(present);
			});
		return ledger.write(note, writing -> {
			TaskWriting tasks = new TaskWriting(writing);
			tasks.requireFree(WorkFacts.PROGRAMME_STATE, programme.code().value());
			tasks.programme(programme, now.on());
		});
	}

	/** A meeting recorded with the tasks it concluded. */
	public record Held(Change change, List<TaskCode> tasks) {
	}

	/** Records a meeting; its conclusions become tasks in the same Change. For planners where the convener belongs, and where the leads of the tasks do. */
	public Held hold(ReviewMeeting meeting, List<NewTask> conclusions, ChangeNote note) {
		AsOf now = times.now();
		if (meeting.heldOn().isAfter(now.on())) {
			throw new MeetingInFuture(meeting.heldOn(), now.on());
		}
		structure.requireUnit(meeting.convener(), now);
		meeting.attending().forEach(unit -> structure.requireUnit(unit, now));
		scope.require(Role.PLANNER, meeting.convener(), now);
		if (conclusions.isEmpty()) {
			return new Held(ledger.write(note, writing -> record(meeting, new TaskWriting(writing))), List.of());
		}
		List<Given> given = planning.give(conclusions, note, writing -> record(meeting, writing));
		return new Held(given.getFirst().change(), given.stream().map(Given::code).toList());
	}

	private static void record(ReviewMeeting meeting, TaskWriting writing) {
		writing.requireFree(WorkFacts.MEETING_STATE, meeting.code().value());
		writing.meeting(meeting);
	}

	/** Which agencies attended, the convener and doubles left out. */
	public static List<OrgUnitCode> attending(OrgUnitCode convener, List<OrgUnitCode> named) {
		return named.stream().distinct().filter(unit -> !unit.equals(convener)).toList();
	}
}
