package io.orgloom.coordination.web;

import io.orgloom.coordination.network.Comparison;
import io.orgloom.coordination.network.Comparison.AgencyChange;
import io.orgloom.coordination.network.Comparison.LinkChange;
import io.orgloom.coordination.network.Mark;
import io.orgloom.work.Period;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Two periods side by side, as the API answers them. */
record ComparisonResource(Days before, Days after, List<AgencyResource> agencies, List<LinkChangeResource> links) {

	static ComparisonResource of(Comparison comparison) {
		return new ComparisonResource(Days.of(comparison.before().period()), Days.of(comparison.after().period()),
				comparison.agencies().stream().map(AgencyResource::of).toList(), comparison.links().stream().map(LinkChangeResource::of).toList());
	}

	record Days(LocalDate from, LocalDate to) {

		static Days of(Period period) {
			return new Days(period.from(), period.to());
		}
	}

	/** @param gained marks it has in the second period and not in the first */
	record AgencyResource(String code, String name, int loadBefore, int loadAfter, double betweennessBefore, double betweennessAfter, List<String> gained, List<String> lost) {

		static AgencyResource of(AgencyChange change) {
			return new AgencyResource(change.unit().code().value(), change.unit().name(), change.loadBefore(), change.loadAfter(), change.betweennessBefore(),
					change.betweennessAfter(), names(change.gained()), names(change.lost()));
		}

		private static List<String> names(Collection<Mark> marks) {
			return marks.stream().map(Mark::name).toList();
		}
	}

	record LinkChangeResource(String source, String target, String way, int tasksBefore, int tasksAfter, @Nullable Double onTimeBefore, @Nullable Double onTimeAfter) {

		static LinkChangeResource of(LinkChange change) {
			return new LinkChangeResource(change.source().value(), change.target().value(), change.way().name(), change.tasksBefore(), change.tasksAfter(),
					change.onTimeBefore(), change.onTimeAfter());
		}
	}
}
