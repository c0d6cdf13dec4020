package io.orgloom.coordination;

import io.orgloom.coordination.network.Contraction;
import io.orgloom.coordination.network.Contraction.Fate;
import io.orgloom.coordination.network.Network;
import io.orgloom.impact.PlanStaffing;
import io.orgloom.impact.Succession;
import io.orgloom.scenario.ScenarioId;
import io.orgloom.work.TaskRecord;
import io.orgloom.work.WorkBook;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What a scenario does to the network of agencies: on what its base knows of its day, with the work recorded up to then. */
@Service
public class ScenarioCoordination {

	private final PlanStaffing staffing;
	private final CoordinationReview review;
	private final WorkBook book;

	ScenarioCoordination(PlanStaffing staffing, CoordinationReview review, WorkBook book) {
		this.staffing = staffing;
		this.review = review;
		this.book = book;
	}

	/**
	 * @param before the network on the base
	 * @param leaderless tasks that are open on the base day and whose lead agency is gone
	 */
	public record Effect(long version, Network before, Contraction change, List<TaskRecord> leaderless) {
	}

	/** The effect of a scenario as it stands on the work of a period; of the usual one where none is named. */
	public Effect of(ScenarioId id, @Nullable LocalDate from, @Nullable LocalDate to) {
		Succession succession = staffing.succession(id);
		NetworkQuestion question = review.question(from, to, null, succession.base(), true);
		Network network = review.network(question);
		Contraction change = Contraction.of(network, new Fate(succession.into(), succession.gone(), succession.placeBefore(), succession.placeAfter()),
				review.settings().marks().limits());
		List<TaskRecord> leaderless = book.tasks(question.period().from(), question.period().to(), question.asOf()).stream()
			.filter(task -> succession.gone().contains(task.lead()) && task.finishedOn() == null).toList();
		return new Effect(succession.version(), network, change, leaderless);
	}
}
