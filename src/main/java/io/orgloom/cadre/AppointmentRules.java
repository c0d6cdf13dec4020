package io.orgloom.cadre;

import io.orgloom.graph.Interval;
import io.orgloom.structure.UnknownPosition;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What must be so for somebody to hold a post: it exists, nobody else holds it, and they have no other main post. One may act in a post that is held, and
 * hold any number of posts beside the main one. Plain Java, tried without a graph.
 */
final class AppointmentRules {

	private final Appointment wanted;
	private final Interval days;

	private AppointmentRules(Appointment wanted, Interval days) {
		this.wanted = wanted;
		this.days = days;
	}

	/**
	 * The days on which somebody would hold the post, refused where a rule forbids it.
	 *
	 * @param postDays the days on which the post exists
	 * @param ofPost who holds the post on any day
	 * @param ofCadre what posts the person holds on any day
	 */
	static Interval check(Appointment wanted, List<Interval> postDays, List<Held> ofPost, List<Held> ofCadre) {
		Interval exists = postDays.stream().filter(interval -> interval.contains(wanted.from())).findFirst()
			.orElseThrow(() -> new UnknownPosition(wanted.position(), wanted.from()));
		AppointmentRules rules = new AppointmentRules(wanted, new Interval(wanted.from(), end(wanted, exists)));
		rules.refuseTwice(ofCadre);
		rules.refuseHeld(ofPost);
		rules.refuseTwoMainPosts(ofCadre);
		return rules.days;
	}

	private static @Nullable LocalDate end(Appointment wanted, Interval exists) {
		LocalDate until = wanted.until();
		if (until != null && exists.until() != null && until.isAfter(exists.until())) {
			throw new PositionEndsBefore(wanted.position(), exists.until(), until);
		}
		return until == null ? exists.until() : until;
	}

	/** Somebody who acts in a post or holds it for other days may be appointed to it; for the same days it would say nothing. */
	private void refuseTwice(List<Held> ofCadre) {
		find(ofCadre, held -> held.position().equals(wanted.position()) && (held.acting() == wanted.acting() || wanted.acting() || held.days().from().isAfter(days.from())),
				CadreHoldsAlready::new);
	}

	private void refuseHeld(List<Held> ofPost) {
		find(ofPost, held -> held.acting() == wanted.acting() && !held.cadre().equals(wanted.cadre()), PositionHeld::new);
	}

	private void refuseTwoMainPosts(List<Held> ofCadre) {
		if (!wanted.acting() && !wanted.concurrent()) {
			find(ofCadre, held -> held.isMain() && !held.position().equals(wanted.position()), held -> new MainPostElsewhere(held, wanted.position()));
		}
	}

	private void find(List<Held> all, Predicate<Held> forbidden, Function<Held, RuntimeException> refusal) {
		all.stream().filter(held -> held.days().overlaps(days)).filter(forbidden).findFirst().ifPresent(held -> {
			throw refusal.apply(held);
		});
	}
}
