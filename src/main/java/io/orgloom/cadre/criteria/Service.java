package io.orgloom.cadre.criteria;

import io.orgloom.cadre.RollEntry;
import io.orgloom.cadre.RollEntry.Served;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** How long somebody has been in posts, in whole months; acting in a post is not holding it. */
final class Service {

	private static final int DAYS_A_MONTH = 30;

	private Service() {
	}

	static @Nullable Range inMainPost(RollEntry entry, LocalDate on) {
		return entry.served().stream().filter(held -> held.holdsOn(on) && !held.acting() && !held.concurrent()).findFirst()
			.map(held -> Range.of(Period.between(held.from(), on).toTotalMonths())).orElse(null);
	}

	/** In posts of a kind, up to a day; posts of which it is not on record what they were may or may not count. */
	static Range as(String kind, RollEntry entry, LocalDate on) {
		PostKind wanted = PostKind.of(kind);
		return new Range(months(entry, on, held -> wanted.of(held) == Verdict.FULFILLED), months(entry, on, held -> wanted.of(held) != Verdict.MISSED));
	}

	/** Times in two posts at once count once; days left over of single times are put together, thirty to a month. */
	private static long months(RollEntry entry, LocalDate on, Predicate<Served> counts) {
		long months = 0;
		long days = 0;
		for (LocalDate[] time : times(entry.served().stream().filter(held -> !held.acting() && counts.test(held)).toList(), on)) {
			Period period = Period.between(time[0], time[1]);
			months += period.toTotalMonths();
			days += period.getDays();
		}
		return months + days / DAYS_A_MONTH;
	}

	private static List<LocalDate[]> times(List<Served> served, LocalDate on) {
		List<LocalDate[]> times = new ArrayList<>();
		for (Served held : served) {
			LocalDate end = held.until() == null || held.until().isAfter(on) ? on : held.until();
			LocalDate[] last = times.isEmpty() ? null : times.getLast();
			if (last != null && !held.from().isAfter(last[1])) {
				last[1] = end.isAfter(last[1]) ? end : last[1];
			} else if (end.isAfter(held.from())) {
				times.add(new LocalDate[] {held.from(), end});
			}
		}
		return times;
	}
}
