package io.orgloom.work;

import io.orgloom.graph.AsOf;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;

/** What was worked on in a period, for whoever measures it; tasks that were cancelled count up to the day on which they were. */
@Service
public class WorkBook {

	private final WorkPictures pictures;

	WorkBook(WorkPictures pictures) {
		this.pictures = pictures;
	}

	/**
	 * Tasks that were open or finished on a day of a period [from, to), as known on the day asked for, in the order of their codes. A task that no agency leads
	 * any more has its last one. {@link PeriodInvalid} where the period has no day.
	 */
	public List<TaskRecord> tasks(LocalDate from, LocalDate to, AsOf asOf) {
		Period period = new Period(from, to);
		List<TaskRecord> records = new ArrayList<>();
		for (TaskEntry entry : pictures.known(asOf).entries()) {
			entry.within(period, asOf.on()).ifPresent(task -> {
				if (task.lead() != null) {
					records.add(new TaskRecord(task.code(), task.subject().title(), task.lead(), task.coordinators(), task.consulted(), task.startOn(), task.dueOn(),
							task.finishedOn(), task.subject().field()));
				}
			});
		}
		return records;
	}

	/** Review meetings held on a day of a period [from, to), up to the day asked for, in the order of their days. */
	public List<MeetingRecord> meetings(LocalDate from, LocalDate to, AsOf asOf) {
		Period period = new Period(from, to);
		return pictures.known(asOf).meetings().stream()
			.filter(meeting -> !meeting.heldOn().isBefore(period.from()) && meeting.heldOn().isBefore(period.to()) && !meeting.heldOn().isAfter(asOf.on()))
			.map(meeting -> new MeetingRecord(meeting.code().value(), meeting.heldOn(), meeting.convener(), meeting.attending())).toList();
	}
}
