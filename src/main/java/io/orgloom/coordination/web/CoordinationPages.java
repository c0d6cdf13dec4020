package io.orgloom.coordination.web;

import io.orgloom.coordination.CoordinationReview;
import io.orgloom.coordination.CoordinationReview.Answer;
import io.orgloom.coordination.NetworkQuestion;
import io.orgloom.coordination.network.Agency;
import io.orgloom.coordination.network.Comparison;
import io.orgloom.coordination.network.Gap;
import io.orgloom.coordination.network.Link;
import io.orgloom.coordination.network.Network;
import io.orgloom.coordination.network.Timeliness;
import io.orgloom.graph.AsOf;
import io.orgloom.graph.Times;
import io.orgloom.structure.OrgUnit;
import io.orgloom.structure.OrgUnitCode;
import io.orgloom.work.Period;
import io.orgloom.work.Quarter;
import io.orgloom.work.TaskRecord;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** The network of agencies, looked at in one of several ways. */
@Controller
class CoordinationPages {

	/** More rows than anybody reads; files have all. */
	private static final int ROWS = 500;
	/** So many tasks stand below a gap. */
	private static final int EVIDENCE = 30;
	private static final Comparator<Agency> BUSIEST = Comparator.comparingInt((Agency agency) -> -agency.load().tasks()).thenComparing(agency -> agency.unit().code());

	private final CoordinationReview review;
	private final Times times;

	CoordinationPages(CoordinationReview review, Times times) {
		this.review = review;
		this.times = times;
	}

	/** The ways to look. */
	enum View {
		CIRCLE, MATRIX, EXPLORE, FLOW, TABLE, GAPS, COMPARE;

		/** Whether a script draws it. */
		public boolean drawn() {
			return ordinal() <= FLOW.ordinal();
		}
	}

	/** A quarter of the period on the slider. */
	record Step(String label, LocalDate from, LocalDate to) {
	}

	/** @param onTime as people read it, null where it cannot be judged */
	record TaskRow(TaskRecord task, @Nullable Boolean onTime) {
	}

	record GapRow(Gap gap, List<TaskRow> tasks) {
	}

	/** @param around the agency one looks around */
	@GetMapping("/coordination")
	String coordination(Asked asked, @RequestParam(defaultValue = "circle") String view, @RequestParam @Nullable String around, @RequestParam @Nullable String beforeFrom,
			@RequestParam @Nullable String beforeTo, AsOf asOf, Model model) {
		View shown = viewOf(view);
		NetworkQuestion question = asked.question(review, asOf);
		Answer answer = review.look(question);
		model.addAttribute("view", shown);
		model.addAttribute("views", View.values());
		model.addAttribute("asked", asked);
		model.addAttribute("period", question.period());
		model.addAttribute("on", question.asOf().on());
		model.addAttribute("onAsked", asked.on() != null && !asked.on().isBlank() ? question.asOf().on() : null);
		model.addAttribute("today", times.today());
		model.addAttribute("around", around);
		model.addAttribute("settings", review.settings());
		model.addAttribute("job", answer.job() == null ? null : answer.job().id());
		model.addAttribute("network", answer.network());
		model.addAttribute("steps", steps(question.period()));
		model.addAttribute("source", address(question));
		if (answer.network() != null) {
			describe(answer.network(), model);
			if (shown == View.GAPS) {
				model.addAttribute("gaps", gaps(question, answer.network()));
			} else if (shown == View.COMPARE) {
				compare(question, beforeFrom, beforeTo, model);
			}
		}
		return "coordination/coordination";
	}

	private static View viewOf(String word) {
		for (View view : View.values()) {
			if (view.name().equalsIgnoreCase(word)) {
				return view;
			}
		}
		return View.CIRCLE;
	}

	/** Where scripts read the same network. */
	private static String address(NetworkQuestion question) {
		UriComponentsBuilder address = UriComponentsBuilder.fromPath("/api/coordination/network").queryParam("from", question.period().from())
			.queryParam("to", question.period().to()).queryParam("on", question.asOf().on());
		if (question.within() != null) {
			address.queryParam("within", question.within());
		}
		return address.toUriString();
	}

	private static List<Step> steps(Period period) {
		List<Step> steps = new ArrayList<>();
		for (Quarter quarter = Quarter.of(period.from()); quarter.first().isBefore(period.to()); quarter = quarter.next()) {
			LocalDate from = quarter.first().isBefore(period.from()) ? period.from() : quarter.first();
			LocalDate to = quarter.next().first().isAfter(period.to()) ? period.to() : quarter.next().first();
			steps.add(new Step(quarter.toString(), from, to));
		}
		return steps;
	}

	private void describe(Network network, Model model) {
		Map<String, OrgUnit> units = new TreeMap<>();
		network.agencies().forEach(agency -> units.put(agency.unit().code().value(), agency.unit()));
		model.addAttribute("units", units);
		model.addAttribute("agencies", network.agencies().stream().sorted(BUSIEST).limit(ROWS).toList());
		model.addAttribute("outstanding", network.agencies().stream().filter(agency -> !agency.marks().isEmpty()).sorted(BUSIEST).limit(ROWS).toList());
		List<Link> strongest = network.links().stream().sorted(Comparator.comparingInt(Link::strength).reversed()).limit(ROWS).toList();
		Map<String, Integer> strengths = new HashMap<>();
		network.links().forEach(link -> strengths.put(way(link.source(), link.target()), link.strength()));
		Map<String, Integer> back = new HashMap<>();
		strongest.forEach(link -> back.put(way(link.source(), link.target()), strengths.getOrDefault(way(link.target(), link.source()), 0)));
		model.addAttribute("links", strongest);
		model.addAttribute("back", back);
		model.addAttribute("rows", ROWS);
	}

	private List<GapRow> gaps(NetworkQuestion question, Network network) {
		return review.gaps(question).stream().map(gap -> new GapRow(gap, gap.tasks().reversed().stream().limit(EVIDENCE)
			.map(task -> new TaskRow(task, Timeliness.onTime(task, network.judgedOn()))).toList())).toList();
	}

	/** The halves of the period side by side, or the period beside the one that is named. */
	private void compare(NetworkQuestion question, @Nullable String beforeFrom, @Nullable String beforeTo, Model model) {
		LocalDate middle = question.period().from().plusDays(ChronoUnit.DAYS.between(question.period().from(), question.period().to()) / 2);
		LocalDate from = Asked.day("beforeFrom", beforeFrom);
		LocalDate to = Asked.day("beforeTo", beforeTo);
		boolean named = from != null && to != null;
		Period before = named ? new Period(from, to) : new Period(question.period().from(), middle);
		NetworkQuestion after = named ? question : new NetworkQuestion(new Period(middle, question.period().to()), question.within(), question.asOf());
		Comparison comparison = review.compare(after, before);
		model.addAttribute("comparison", comparison);
		model.addAttribute("before", before);
		model.addAttribute("after", after.period());
		model.addAttribute("changedAgencies", comparison.agencies().stream().limit(ROWS).toList());
		model.addAttribute("changedLinks", comparison.links().stream().filter(link -> link.way() != Comparison.Way.SAME).limit(ROWS).toList());
	}

	private static String way(OrgUnitCode one, OrgUnitCode other) {
		return one + " " + other;
	}
}
