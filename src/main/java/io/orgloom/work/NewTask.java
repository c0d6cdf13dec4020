package io.orgloom.work;

import io.orgloom.structure.OrgUnitCode;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A task about to be given.
 *
 * @param code null to have one drawn
 * @param parts who takes part without leading
 * @param everyMonths after how many months it comes again, once finished; null where it does not
 * @param given the day on which it is given; null for today, or for its start where that lies before
 */
public record NewTask(@Nullable TaskCode code, TaskSubject subject, OrgUnitCode lead, List<Participation> parts, Schedule schedule, List<DocumentCode> documents,
		List<ProgrammeCode> programmes, List<TaskCode> needs, @Nullable MeetingCode meeting, @Nullable Integer everyMonths, @Nullable LocalDate given) {

	public NewTask {
		Set<OrgUnitCode> named = new HashSet<>(Set.of(lead));
		for (Participation part : parts) {
			if (!named.add(part.unit())) {
				throw new TaskUnitNamedTwice(part.unit(), part.unit().equals(lead));
			}
		}
	}

	/** The same without what it depends on. */
	NewTask without() {
		return new NewTask(code, subject, lead, parts, schedule, documents, programmes, List.of(), meeting, everyMonths, given);
	}

	LocalDate givenOn(LocalDate today) {
		if (given != null) {
			return given;
		}
		return schedule.startOn() == null || schedule.startOn().isAfter(today) ? today : schedule.startOn();
	}
}
