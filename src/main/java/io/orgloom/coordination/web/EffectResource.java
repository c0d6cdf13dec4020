package io.orgloom.coordination.web;

import io.orgloom.coordination.ScenarioCoordination.Effect;
import io.orgloom.coordination.network.Agency;
import io.orgloom.coordination.network.Contraction;
import io.orgloom.coordination.network.Link;
import io.orgloom.structure.OrgUnitCode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a scenario does to the network, as the API answers it.
 *
 * @param internal links whose both ends become one body
 * @param doubled ways between two bodies that two or more links become
 * @param crossing links within one place before, between two afterwards
 * @param moved bodies that go on in another, or are gone
 * @param leaderless open tasks whose lead is gone
 */
record EffectResource(long version, LocalDate from, LocalDate to, Size before, Size after, List<Ends> internal, List<Doubled> doubled, List<Ends> crossing, List<Moved> moved,
		Appearing brokers, Appearing singlePoints, List<TaskOfNobody> leaderless) {

	static EffectResource of(Effect effect) {
		Map<OrgUnitCode, Agency> agencies = effect.before().byCode();
		Function<OrgUnitCode, Body> body = code -> new Body(code.value(), agencies.containsKey(code) ? agencies.get(code).unit().name() : code.value());
		Contraction change = effect.change();
		return new EffectResource(effect.version(), effect.before().period().from(), effect.before().period().to(), new Size(change.agenciesBefore(), change.pairsBefore()),
				new Size(change.agenciesAfter(), change.pairsAfter()), ends(change.internal(), body),
				change.doubled().stream().map(each -> new Doubled(body.apply(each.source()), body.apply(each.target()), ends(each.from(), body))).toList(),
				ends(change.crossing(), body),
				change.moved().stream().map(each -> new Moved(body.apply(each.from()), each.into() == null ? null : body.apply(each.into()), each.load().tasks(), each.load().lead())).toList(),
				new Appearing(bodies(change.brokersGained(), body), bodies(change.brokersLost(), body)),
				new Appearing(bodies(change.pointsGained(), body), bodies(change.pointsLost(), body)),
				effect.leaderless().stream().map(task -> new TaskOfNobody(task.code().value(), task.title(), body.apply(task.lead()), task.dueOn())).toList());
	}

	private static List<Ends> ends(List<Link> links, Function<OrgUnitCode, Body> body) {
		return links.stream().map(link -> new Ends(body.apply(link.source()), body.apply(link.target()), link.declared(), link.tasks(), link.meetings().size())).toList();
	}

	private static List<Body> bodies(Collection<OrgUnitCode> codes, Function<OrgUnitCode, Body> body) {
		return codes.stream().map(body).toList();
	}

	record Size(int agencies, int pairs) {
	}

	record Body(String code, String name) {
	}

	record Ends(Body source, Body target, boolean declared, int tasks, int meetings) {
	}

	record Doubled(Body source, Body target, List<Ends> from) {
	}

	/** @param into null where nothing goes on of it */
	record Moved(Body from, @Nullable Body into, int tasks, int lead) {
	}

	record Appearing(List<Body> gained, List<Body> lost) {
	}

	record TaskOfNobody(String code, String title, Body lead, @Nullable LocalDate dueOn) {
	}
}
