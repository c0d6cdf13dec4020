package io.orgloom.work;

import io.orgloom.access.Access;
import io.orgloom.access.Role;
import io.orgloom.graph.Change;
import io.orgloom.graph.ChangeNote;
import io.orgloom.graph.IdentityRef;
import io.orgloom.graph.Ledger;
import io.orgloom.graph.Times;
import io.orgloom.work.WorkBundle.GivenTask;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Service;

/** Takes work in that was kept elsewhere, with its past, as one Change; for administrators of everything. */
@Service
public class WorkIntake {

	private final Ledger ledger;
	private final Access access;
	private final Times times;

	WorkIntake(Ledger ledger, Access access, Times times) {
		this.ledger = ledger;
		this.access = access;
		this.times = times;
	}

	/** Records a bundle whose tasks have codes of their own. */
	public Change takeIn(WorkBundle bundle, ChangeNote note) {
		access.require(Role.ADMINISTRATOR, null, times.now());
		LocalDate today = times.today();
		return ledger.write(note, writing -> {
			writing.load(touched(bundle));
			TaskWriting tasks = new TaskWriting(writing);
			bundle.documents().forEach(document -> tasks.document(document, firstDay(document, bundle, today)));
			bundle.programmes().forEach(programme -> tasks.programme(programme, today));
			bundle.meetings().forEach(tasks::meeting);
			for (GivenTask each : bundle.tasks()) {
				TaskCode code = Objects.requireNonNull(each.task().code());
				tasks.task(code, each.task(), each.task().givenOn(today), each.course());
			}
		});
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
		}
		return touched;
	}
}
