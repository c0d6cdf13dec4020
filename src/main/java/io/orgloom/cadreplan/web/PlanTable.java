package io.orgloom.cadreplan.web;

import io.orgloom.cadre.CadreCode;
import io.orgloom.cadre.CadreProfile;
import io.orgloom.cadre.Incumbent;
import io.orgloom.cadreplan.CarryOver;
import io.orgloom.cadreplan.Coverage;
import io.orgloom.cadreplan.Development;
import io.orgloom.cadreplan.Nomination;
import io.orgloom.cadreplan.Outlook;
import io.orgloom.cadreplan.PlanFinding;
import io.orgloom.cadreplan.PlanFinding.About;
import io.orgloom.cadreplan.PlanView;
import io.orgloom.cadreplan.PlannedCommittee;
import io.orgloom.cadreplan.PlannedPosition;
import io.orgloom.cadreplan.PostChanged;
import io.orgloom.cadreplan.Readiness;
import io.orgloom.cadreplan.Strength;
import io.orgloom.policy.Severity;
import io.orgloom.policy.Verdict;
import io.orgloom.structure.OrgUnitCode;
import io.orgloom.structure.PositionCode;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What the page of a cadre plan shows, in the order in which it shows it. */
final class PlanTable {

	private static final int[] YEARS = {0, 1, 3, 5};
	private static final int MOST = 60;
	private static final int MOST_DRAWN = 14;
	private static final int LINE = 26;

	private final PlanView view;
	private final PlanNames names;
	private final LocalDate on;
	private final Map<String, List<PlanFinding>> bySubject = new HashMap<>();
	private final Map<String, Nomination> nominations = new TreeMap<>();

	PlanTable(PlanView view) {
		this.view = view;
		this.names = new PlanNames(view);
		this.on = view.on();
		view.findings().forEach(finding -> bySubject.computeIfAbsent(finding.about() + " " + finding.subject(), key -> new ArrayList<>()).add(finding));
		view.nominations().forEach(nomination -> nominations.put(nomination.code().value(), nomination));
	}

	/** How good the plan is today and in some years. */
	record Horizon(int years, LocalDate on, Coverage coverage) {
	}

	List<Horizon> horizons() {
		List<Horizon> horizons = new ArrayList<>();
		for (int years : YEARS) {
			horizons.add(new Horizon(years, on.plusYears(years), view.coverage(on.plusYears(years))));
		}
		return horizons;
	}

	/** What the rules say of the list: shares against their targets. */
	List<PlanFinding> structures() {
		return view.findings().stream().filter(each -> each.about() == About.LIST && each.rule().unit().equals("%") && each.rule().threshold() != null)
			.sorted(Comparator.comparing(PlanFinding::subject).thenComparing(each -> each.rule().metric())).toList();
	}

	/** @param age whole years; null where it is not known, or may not be shown */
	record Held(CadreProfile profile, boolean acting, @Nullable Integer age) {
	}

	Map<PositionCode, List<Held>> held(Map<PositionCode, List<Incumbent>> incumbents) {
		Map<PositionCode, List<Held>> held = new HashMap<>();
		incumbents.forEach((post, all) -> held.put(post, all.stream().map(each -> new Held(each.profile(), each.acting(), view.age(each.profile()))).toList()));
		return held;
	}

	/** A rule with all that misses it, or of which it cannot be said. */
	record RuleRow(PlanFinding example, int missed, int unknown, List<Subject> subjects) {
	}

	/** What a finding is about, with the page within the plan behind it; null where it has none. */
	record Subject(String name, @Nullable String path, Verdict verdict) {
	}

	List<RuleRow> rules() {
		Map<String, List<PlanFinding>> byRule = new TreeMap<>();
		view.findings().stream().filter(each -> !each.isMet()).forEach(each -> byRule.computeIfAbsent(each.rule().rule(), rule -> new ArrayList<>()).add(each));
		return byRule.values().stream().map(all -> new RuleRow(all.getFirst(), (int) all.stream().filter(PlanFinding::isMissed).count(),
				(int) all.stream().filter(each -> !each.isMissed()).count(),
				all.stream().sorted(Comparator.comparing((PlanFinding each) -> !each.isMissed())).limit(MOST).map(this::subject).toList()))
			.sorted(Comparator.comparing((RuleRow row) -> row.example().rule().severity()).thenComparing(row -> row.example().rule().rule())).toList();
	}

	private Subject subject(PlanFinding finding) {
		String code = finding.subject();
		Verdict verdict = finding.rule().verdict();
		return switch (finding.about()) {
			case LIST, PLAN -> new Subject(code, null, verdict);
			case CADRE -> new Subject(names.of(new CadreCode(code)), null, verdict);
			case POSITION -> new Subject(names.of(new PositionCode(code)), view.position(new PositionCode(code)).map(each -> "positions/" + code).orElse(null), verdict);
			case COMMITTEE -> new Subject(names.of(new OrgUnitCode(code)), "committees/" + code, verdict);
			case NOMINATION -> nomination(code, verdict);
		};
	}

	private Subject nomination(String code, Verdict verdict) {
		Nomination nomination = nominations.get(code);
		if (nomination == null) {
			return new Subject(code, null, verdict);
		}
		String place = names.place(nomination);
		return new Subject(names.of(nomination.cadre()) + (place == null ? "" : " → " + place), place == null ? null : PlanNames.path(nomination), verdict);
	}

	/** The title and unit of each post of the plan. */
	Map<PositionCode, String> titles() {
		Map<PositionCode, String> titles = new HashMap<>();
		view.positions().forEach(position -> titles.put(position.code(), PlanNames.of(position)));
		return titles;
	}

	/**
	 * Posts that together have fewer candidates than posts, in names.
	 *
	 * @param ties who is ready for which of the posts, by their places in the two lists
	 */
	record Shortage(List<PlannedPosition> positions, List<String> candidates, int empty, List<Tie> ties) {

		/** Whether a drawing of it can be read. */
		public boolean isDrawn() {
			return !candidates.isEmpty() && positions.size() <= MOST_DRAWN;
		}

		/** How high the drawing is. */
		public int height() {
			return LINE * Math.max(positions.size(), candidates.size()) + LINE / 2;
		}

		/** How high in the drawing the post or candidate of a place stands. */
		public static int y(int place) {
			return LINE * (place + 1) - LINE / 4;
		}
	}

	record Tie(int post, int candidate) {
	}

	List<Shortage> witnesses(Coverage coverage) {
		return coverage.witnesses().stream().map(this::shortage).toList();
	}

	private Shortage shortage(Strength.Witness witness) {
		List<Tie> ties = new ArrayList<>();
		Map<PositionCode, List<Nomination>> byPosition = view.byPosition();
		for (int post = 0; post < witness.posts().size(); post++) {
			for (Nomination nomination : byPosition.getOrDefault(witness.posts().get(post), List.of())) {
				int candidate = witness.cadres().indexOf(nomination.cadre());
				if (candidate >= 0 && view.isReady(nomination)) {
					ties.add(new Tie(post, candidate));
				}
			}
		}
		return new Shortage(witness.posts().stream().map(code -> view.position(code).orElseThrow()).toList(), witness.cadres().stream().map(names::of).toList(),
				witness.empty(), ties);
	}

	/** A month of the outlook in which somebody leaves, or the number of posts that could be filled changes. */
	record MonthRow(YearMonth month, int fillable, int change, List<Leaving> leavers) {
	}

	record Leaving(CadreCode code, String name, LocalDate on, boolean falls, List<PlannedPosition> posts) {
	}

	List<MonthRow> months(Outlook outlook) {
		List<MonthRow> rows = new ArrayList<>();
		int before = outlook.months().getFirst().fillableAtOnce();
		for (Outlook.Month month : outlook.months()) {
			if (!month.leavers().isEmpty() || month.fillableAtOnce() != before) {
				rows.add(new MonthRow(month.month(), month.fillableAtOnce(), month.fillableAtOnce() - before, month.leavers().stream().map(each -> new Leaving(each.cadre(),
						names.of(each.cadre()), each.lastDay(), each.falls(), each.posts().stream().flatMap(code -> view.position(code).stream()).toList())).toList()));
			}
			before = month.fillableAtOnce();
		}
		return rows;
	}

	/** What a candidate still needs, in names. */
	record Need(Development development, CadreCode cadre, String name, @Nullable String place, @Nullable String path, boolean overdue) {
	}

	List<Need> needs(List<Development> developments) {
		return developments.stream().filter(each -> nominations.containsKey(each.nomination().value())).map(each -> {
			Nomination nomination = nominations.get(each.nomination().value());
			return new Need(each, nomination.cadre(), names.of(nomination.cadre()), names.place(nomination),
					PlanNames.path(nomination), each.isOverdue(on));
		}).toList();
	}

	/** A nomination whose post has ended, in names. */
	record Lost(CarryOver carry, String name) {
	}

	List<Lost> lost(List<CarryOver> carryOvers) {
		return carryOvers.stream().map(each -> new Lost(each, names.of(each.nomination().cadre()))).toList();
	}

	/** A nomination whose post is of another rank than when it was assessed, in names. */
	record Changed(PostChanged changed, String name, @Nullable PlannedPosition position) {
	}

	List<Changed> changed(List<PostChanged> changes) {
		return changes.stream().map(each -> new Changed(each, names.of(each.nomination().cadre()), view.position(each.position()).orElse(null))).toList();
	}

	/**
	 * A candidate in a cell.
	 *
	 * @param worst of what the rules say of the nomination
	 */
	record Candidate(Nomination nomination, @Nullable CadreProfile profile, String name, Verdict worst, boolean binding) {
	}

	/** @param ready how many of the candidates could take up the post on the day */
	record Row(PlannedPosition position, Map<Readiness, List<Candidate>> bands, int candidates, int ready, boolean gap) {
	}

	/** Posts behind one, in the order of their codes. */
	List<Row> rows(boolean gaps, @Nullable String words, String after, int limit) {
		Map<PositionCode, List<Nomination>> byPosition = view.byPosition();
		String wanted = words == null || words.isBlank() ? "" : folded(words.strip());
		return view.positions().stream().filter(each -> each.code().value().compareTo(after) > 0)
			.filter(each -> wanted.isEmpty() || folded(PlanNames.of(each)).contains(wanted) || each.code().value().equals(words))
			.map(each -> row(each, byPosition.getOrDefault(each.code(), List.of()))).filter(row -> !gaps || row.gap()).limit(limit).toList();
	}

	/**
	 * A committee with who is planned for its seats.
	 *
	 * @param factor planned over prescribed; null where the plan does not say how many members it is to have
	 */
	record CommitteeRow(PlannedCommittee committee, List<Candidate> candidates, int ready, @Nullable Double factor, List<PlanFinding> findings) {
	}

	List<CommitteeRow> committees() {
		return view.committees().stream().map(each -> committee(each, view.byCommittee().getOrDefault(each.code(), List.of()))).toList();
	}

	private CommitteeRow committee(PlannedCommittee committee, List<Nomination> all) {
		int planned = (int) all.stream().map(Nomination::cadre).distinct().count();
		return new CommitteeRow(committee, all.stream().map(this::candidate).toList(), (int) all.stream().filter(view::isReady).count(),
				committee.prescribed() == null ? null : (double) planned / committee.prescribed(),
				bySubject.getOrDefault(About.COMMITTEE + " " + committee.code(), List.of()).stream().filter(each -> each.rule().threshold() != null || !each.isMet()).toList());
	}

	static String folded(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "").replace('đ', 'd').replace('Đ', 'D').toLowerCase(Locale.ROOT);
	}

	/** Candidates by how soon they are ready. */
	Map<Readiness, List<Candidate>> bands(List<Nomination> nominations) {
		Map<Readiness, List<Candidate>> bands = new EnumMap<>(Readiness.class);
		for (Readiness readiness : Readiness.values()) {
			bands.put(readiness, nominations.stream().filter(each -> each.assessment().readiness() == readiness).map(this::candidate)
				.sorted(Comparator.comparing((Candidate each) -> Objects.requireNonNullElse(each.nomination().assessment().order(), Integer.MAX_VALUE))
					.thenComparing(each -> each.nomination().code())).toList());
		}
		return bands;
	}

	Row row(PlannedPosition position, List<Nomination> nominations) {
		int ready = (int) nominations.stream().filter(view::isReady).count();
		boolean broken = bySubject.getOrDefault(About.POSITION + " " + position.code(), List.of()).stream().anyMatch(PlanFinding::isMissed)
				|| nominations.stream().anyMatch(each -> of(each).stream().anyMatch(PlanFinding::isMissed));
		return new Row(position, bands(nominations), nominations.size(), ready, ready == 0 || broken);
	}

	private List<PlanFinding> of(Nomination nomination) {
		return bySubject.getOrDefault(About.NOMINATION + " " + nomination.code(), List.of());
	}

	private Candidate candidate(Nomination nomination) {
		CadreProfile profile = view.profile(nomination.cadre()).orElse(null);
		List<PlanFinding> findings = of(nomination);
		Verdict worst = findings.stream().anyMatch(PlanFinding::isMissed) ? Verdict.FAIL : findings.stream().allMatch(PlanFinding::isMet) ? Verdict.PASS : Verdict.UNKNOWN;
		boolean binding = findings.stream().anyMatch(each -> each.isMissed() && each.rule().severity() == Severity.HARD);
		return new Candidate(nomination, profile, names.of(nomination.cadre()), worst, binding);
	}
}
