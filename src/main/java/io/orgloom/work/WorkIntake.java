package io.orgloom.work;

import io.orgloom.access.Access;
import io.orgloom.access.Role;
import io.orgloom.graph.Change;
import io.orgloom.graph.ChangeNote;
import io.orgloom.graph.IdentityRef;
import io.orgloom.graph.Ledger;
import io.orgloom.graph.Times;
import io.orgloom.graph.Writing;
import io.orgloom.problem.OrgloomProblem;
import io.orgloom.territory.BundleRefused;
import io.orgloom.territory.IntakeReport;
import io.orgloom.territory.RowProblem;
import io.orgloom.territory.TerritoryBundle.Place;
import io.orgloom.work.WorkBundle.GivenTask;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Service;

/** Takes work in that was kept elsewhere, with its past, as one Change; for administrators of everything. */
@Service
public class WorkIntake {

	private final Ledger ledger;
	private final Access access;
	private final WorkQueries queries;
	private final WorkProperties properties;
	private final Times times;

	WorkIntake(Ledger ledger, Access access, WorkQueries queries, WorkProperties properties, Times times) {
		this.ledger = ledger;
		this.access = access;
		this.queries = queries;
		this.properties = properties;
		this.times = times;
	}

	/** Records a bundle whose tasks have codes of their own; {@link BundleRefused} with every row something stands against. */
	public Change takeIn(WorkBundle bundle, ChangeNote note) {
		access.require(Role.ADMINISTRATOR, null, times.now());
		return ledger.write(note, writing -> write(bundle, writing));
	}

	/** The same, with what came of it. */
	public IntakeReport report(WorkBundle bundle, ChangeNote note) {
		return new IntakeReport(List.of(), takeIn(bundle, note), bundle.size(), 0, 0);
	}

	/** Does everything short of writing. */
	public IntakeReport rehearse(WorkBundle bundle, ChangeNote note) {
		access.require(Role.ADMINISTRATOR, null, times.now());
		return IntakeReport.rehearsed(() -> new IntakeReport(List.of(), ledger.rehearse(note, writing -> write(bundle, writing)), bundle.size(), 0, 0));
	}

	private void write(WorkBundle bundle, Writing writing) {
		LocalDate today = times.today();
		writing.load(touched(bundle));
		TaskWriting tasks = new TaskWriting(writing);
		Rows rows = new Rows(bundle.places());
		requireFree(bundle, writing, rows);
		bundle.documents().forEach(document -> rows.in(document.code().identity(), () -> tasks.document(document, firstDay(document, bundle, today))));
		bundle.programmes().forEach(programme -> rows.in(programme.code().identity(), () -> tasks.programme(programme, today)));
		bundle.meetings().forEach(meeting -> rows.in(meeting.code().identity(), () -> {
			requireHeld(meeting, today);
			tasks.meeting(meeting);
		}));
		for (GivenTask each : bundle.tasks()) {
			NewTask task = each.task();
			rows.in(code(task).identity(), () -> {
				TaskCourses.require(task, each.course(), properties, today);
				tasks.task(code(task), task.without(), task.givenOn(today), each.course());
			});
		}
		// a task may depend on one that stands further down
		bundle.tasks().stream().map(GivenTask::task).filter(task -> !task.needs().isEmpty())
			.forEach(task -> rows.in(code(task).identity(), () -> task.needs().forEach(other -> tasks.link(WorkFacts.DEPENDS_ON, code(task), other.identity(), task.givenOn(today)))));
		rows.requireNone();
	}

	private static TaskCode code(NewTask task) {
		return Objects.requireNonNull(task.code());
	}

	private static void requireHeld(ReviewMeeting meeting, LocalDate today) {
		if (meeting.heldOn().isAfter(today)) {
			throw new MeetingInFuture(meeting.heldOn(), today);
		}
	}

	/** What is brought in is new: no code was given before, no document stands under its number and no agency has a programme of that quarter already. */
	private void requireFree(WorkBundle bundle, Writing writing, Rows rows) {
		Set<String> documents = writing.everUsed(WorkFacts.DOCUMENT_STATE, bundle.documents().stream().map(each -> each.code().value()).toList());
		Set<String> programmes = writing.everUsed(WorkFacts.PROGRAMME_STATE, bundle.programmes().stream().map(each -> each.code().value()).toList());
		Set<String> meetings = writing.everUsed(WorkFacts.MEETING_STATE, bundle.meetings().stream().map(each -> each.code().value()).toList());
		Set<String> tasks = writing.everUsed(WorkFacts.TASK_STATE, bundle.tasks().stream().map(each -> code(each.task()).value()).toList());
		Map<String, DecidingDocument> numbers = new HashMap<>();
		Map<List<Object>, WorkProgramme> planned = new HashMap<>();
		if (!bundle.documents().isEmpty()) {
			queries.documents(times.now().known()).forEach(each -> numbers.put(each.number().toLowerCase(Locale.ROOT), each));
		}
		if (!bundle.programmes().isEmpty()) {
			queries.programmes(times.now().known()).forEach(each -> planned.put(List.of(each.owner(), each.quarter()), each));
		}
		bundle.documents().forEach(each -> rows.in(each.code().identity(), () -> {
			requireFree(documents, each.code().value());
			DecidingDocument there = numbers.putIfAbsent(each.number().toLowerCase(Locale.ROOT), each);
			if (there != null) {
				throw new DocumentExists(there);
			}
		}));
		bundle.programmes().forEach(each -> rows.in(each.code().identity(), () -> {
			requireFree(programmes, each.code().value());
			WorkProgramme there = planned.putIfAbsent(List.of(each.owner(), each.quarter()), each);
			if (there != null) {
				throw new ProgrammeExists(there);
			}
		}));
		bundle.meetings().forEach(each -> rows.in(each.code().identity(), () -> requireFree(meetings, each.code().value())));
		bundle.tasks().forEach(each -> rows.in(code(each.task()).identity(), () -> {
			if (tasks.contains(code(each.task()).value())) {
				throw new TaskCodeTaken(code(each.task()));
			}
		}));
		rows.requireNone();
	}

	private static void requireFree(Set<String> used, String code) {
		if (used.contains(code)) {
			throw new RecordCodeTaken(code);
		}
	}

	/** What stands in a file is refused with its row, and the rows after it are looked at as well; what stands in none is refused at once. */
	private static final class Rows {

		private final Map<IdentityRef, Place> places;
		private final List<RowProblem> problems = new ArrayList<>();

		Rows(Map<IdentityRef, Place> places) {
			this.places = places;
		}

		void in(IdentityRef identity, Runnable row) {
			Place place = places.get(identity);
			if (place == null) {
				row.run();
				return;
			}
			try {
				row.run();
			} catch (OrgloomProblem refused) {
				problems.add(RowProblem.at(place, "", identity.code(), "rule", refused));
			}
		}

		void requireNone() {
			if (!problems.isEmpty()) {
				throw new BundleRefused(problems);
			}
		}
	}

	/** Of a document without a day it is known that it was there when the first task derived from it. */
	private static LocalDate firstDay(DecidingDocument document, WorkBundle bundle, LocalDate today) {
		return bundle.tasks().stream().map(GivenTask::task).filter(task -> task.documents().contains(document.code())).map(task -> task.givenOn(today))
			.min(LocalDate::compareTo).orElse(today);
	}

	private static Set<IdentityRef> touched(WorkBundle bundle) {
		Set<IdentityRef> touched = new TreeSet<>();
		bundle.documents().forEach(document -> touched.add(document.code().identity()));
		bundle.programmes().forEach(programme -> {
			touched.add(programme.code().identity());
			touched.add(programme.owner().identity());
		});
		bundle.meetings().forEach(meeting -> {
			touched.add(meeting.code().identity());
			touched.add(meeting.convener().identity());
			meeting.attending().forEach(unit -> touched.add(unit.identity()));
		});
		for (GivenTask each : bundle.tasks()) {
			NewTask task = each.task();
			touched.add(Objects.requireNonNull(task.code()).identity());
			touched.add(task.lead().identity());
			task.parts().forEach(part -> touched.add(part.unit().identity()));
			task.documents().forEach(document -> touched.add(document.identity()));
			task.programmes().forEach(programme -> touched.add(programme.identity()));
			task.needs().forEach(other -> touched.add(other.identity()));
			if (task.meeting() != null) {
				touched.add(task.meeting().identity());
			}
		}
		return touched;
	}
}
