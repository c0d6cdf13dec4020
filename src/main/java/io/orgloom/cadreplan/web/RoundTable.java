package io.orgloom.cadreplan.web;

import io.orgloom.cadre.CadreCode;
import io.orgloom.cadre.CadreProfile;
import io.orgloom.cadreplan.Nomination;
import io.orgloom.cadreplan.NominationCode;
import io.orgloom.cadreplan.PlanFinding;
import io.orgloom.cadreplan.PlanFinding.About;
import io.orgloom.cadreplan.Proposal;
import io.orgloom.cadreplan.RoundAnswer;
import io.orgloom.cadreplan.RoundView;
import io.orgloom.structure.OrgUnitCode;
import io.orgloom.structure.PositionCode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the page of a review round shows: one post after the other, and what comes of it. */
final class RoundTable {

	/** Stands for the posts that have ended, whose nominations are answered too. */
	static final String ENDED = "-";
	/** Begins the stop of a committee: no code holds the sign. */
	private static final String COMMITTEE = "~";

	private final RoundView view;
	private final PlanNames names;
	private final Map<String, List<PlanFinding>> findings = new HashMap<>();
	private final List<String> stops = new ArrayList<>();
	private final Set<String> open = new HashSet<>();
	private final Map<String, List<Nomination>> byStop = new HashMap<>();

	RoundTable(RoundView view) {
		this.view = view;
		this.names = new PlanNames(view.plan());
		view.plan().findings().stream().filter(each -> each.about() == About.NOMINATION && !each.isMet())
			.forEach(each -> findings.computeIfAbsent(each.subject(), key -> new ArrayList<>()).add(each));
		view.plan().nominations().forEach(each -> byStop.computeIfAbsent(stop(each), key -> new ArrayList<>()).add(each));
		view.plan().positions().forEach(position -> stops.add(position.code().value()));
		view.plan().committees().forEach(committee -> stops.add(COMMITTEE + committee.code()));
		if (byStop.containsKey(ENDED)) {
			stops.add(ENDED);
		}
		view.unanswered().forEach(each -> open.add(stop(each)));
	}

	private String stop(Nomination nomination) {
		if (nomination.committee() != null && view.plan().committee(nomination.committee()).isPresent()) {
			return COMMITTEE + nomination.committee();
		}
		return nomination.position() != null && view.plan().position(nomination.position()).isPresent() ? nomination.position().value() : ENDED;
	}

	/**
	 * A nomination with its answer.
	 *
	 * @param findings what the rules say against it, or cannot judge
	 */
	record Line(Nomination nomination, String name, @Nullable CadreProfile profile, List<PlanFinding> findings, @Nullable RoundAnswer answer) {

		/** Whether the round adds it. */
		public boolean isAddition() {
			return answer != null && answer.proposal() == Proposal.ADD;
		}
	}

	/**
	 * One stop of the way through the plan.
	 *
	 * @param title of the post or committee; null where the posts have ended
	 * @param number from 1
	 * @param nextOpen the next stop with something to answer; null where there is none
	 */
	record Stop(String code, @Nullable String title, int number, int of, List<Line> lines, @Nullable String before, @Nullable String after,
			@Nullable String nextOpen) {
	}

	/** @param wanted null for the first stop with something to answer */
	Stop stop(@Nullable String wanted) {
		int at = wanted == null ? -1 : stops.indexOf(wanted);
		if (at < 0) {
			at = Math.max(0, nextOpen(-1));
		}
		String code = stops.get(at);
		int next = nextOpen(at);
		return new Stop(code, title(code), at + 1, stops.size(),
				byStop.getOrDefault(code, List.of()).stream().map(this::line).sorted(Comparator.comparing(Line::isAddition).thenComparing(each -> each.nomination().code())).toList(),
				at == 0 ? null : stops.get(at - 1), at == stops.size() - 1 ? null : stops.get(at + 1), next < 0 ? null : stops.get(next));
	}

	private @Nullable String title(String code) {
		if (code.equals(ENDED)) {
			return null;
		}
		OrgUnitCode committee = committee(code);
		return committee == null ? names.of(new PositionCode(code)) : names.of(committee);
	}

	/** The committee a stop is about; null where it is about a post, or posts that have ended. */
	static @Nullable OrgUnitCode committee(@Nullable String stop) {
		return stop != null && stop.startsWith(COMMITTEE) ? new OrgUnitCode(stop.substring(COMMITTEE.length())) : null;
	}

	/** The next stop behind one with something to answer, from the beginning where there is none; negative where nothing is left. */
	private int nextOpen(int at) {
		for (int step = 1; step <= stops.size(); step++) {
			int tried = Math.floorMod(at + step, stops.size());
			if (tried != at && open.contains(stops.get(tried))) {
				return tried;
			}
		}
		return -1;
	}

	private Line line(Nomination nomination) {
		return new Line(nomination, names.of(nomination.cadre()), view.plan().profile(nomination.cadre()).orElse(null), findings.getOrDefault(nomination.code().value(), List.of()),
				view.record().answer(nomination.code()).orElse(null));
	}

	/** What comes of the round: who leaves the plan or enters it, and for what. */
	record Outcome(RoundAnswer answer, String name, CadreCode cadre, @Nullable String place) {
	}

	List<Outcome> outcomes(Proposal proposal) {
		Map<NominationCode, Nomination> all = new HashMap<>();
		view.plan().nominations().forEach(each -> all.put(each.code(), each));
		List<Outcome> outcomes = new ArrayList<>();
		for (RoundAnswer answer : view.record().answers(proposal)) {
			Nomination nomination = all.get(answer.nomination());
			if (nomination != null) {
				outcomes.add(new Outcome(answer, names.of(nomination.cadre()), nomination.cadre(), names.place(nomination)));
			}
		}
		return outcomes;
	}

	/** How many nominations without an answer miss no rule. */
	int sound() {
		return (int) view.unanswered().stream().filter(each -> findings.getOrDefault(each.code().value(), List.of()).stream().noneMatch(PlanFinding::isMissed)).count();
	}
}
