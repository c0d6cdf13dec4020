package io.orgloom.cadreplan.web;

import io.orgloom.cadre.CadreCode;
import io.orgloom.cadre.CadreProfile;
import io.orgloom.cadreplan.CarryOver;
import io.orgloom.cadreplan.Coverage;
import io.orgloom.cadreplan.Development;
import io.orgloom.cadreplan.Nomination;
import io.orgloom.cadreplan.Outlook;
import io.orgloom.cadreplan.PlanFinding;
import io.orgloom.cadreplan.PlanFinding.About;
import io.orgloom.cadreplan.PlanView;
import io.orgloom.cadreplan.PlannedPosition;
import io.orgloom.cadreplan.PostChanged;
import io.orgloom.cadreplan.Readiness;
import io.orgloom.cadreplan.Strength;
import io.orgloom.policy.Severity;
import io.orgloom.policy.Verdict;
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
	private final LocalDate on;
	private final Map<String, List<PlanFinding>> bySubject = new HashMap<>();
	private final Map<String, Nomination> nominations = new TreeMap<>();

	PlanTable(PlanView view) {
		this.view = view;
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

	/** A rule with all that misses it, or of which it cannot be said. */
	record RuleRow(PlanFinding example, int missed, int unknown, List<Subject> subjects) {
	}

	/** What a finding is about, with the post behind it; null where it has none. */
	record Subject(String name, @Nullable String position, Verdict verdict) {
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
		return switch (finding.about()) {
			case LIST, PLAN -> new Subject(finding.subject(), null, finding.rule().verdict());
			case CADRE -> new Subject(name(new CadreCode(finding.subject())), null, finding.rule().verdict());
			case POSITION -> view.position(new PositionCode(finding.subject())).map(each -> new Subject(title(each), each.code().value(), finding.rule().verdict()))
				.orElse(new Subject(finding.subject(), null, finding.rule().verdict()));
			case NOMINATION -> nomination(finding);
		};
	}

	private Subject nomination(PlanFinding finding) {
		Nomination nomination = nominations.get(finding.subject());
		if (nomination == null) {
			return new Subject(finding.subject(), null, finding.rule().verdict());
		}
		PlannedPosition position = nomination.position() == null ? null : view.position(nomination.position()).orElse(null);
		return new Subject(name(nomination.cadre()) + (position == null ? "" : " → " + title(position)), position == null ? null : position.code().value(), finding.rule().verdict());
	}

	private static String title(PlannedPosition position) {
		return position.title() + " · " + position.unitName();
	}

	/** The title and unit of each post of the plan. */
	Map<PositionCode, String> titles() {
		Map<PositionCode, String> titles = new HashMap<>();
		view.positions().forEach(position -> titles.put(position.code(), title(position)));
		return titles;
	}

	private String name(CadreCode code) {
		return view.profile(code).map(CadreProfile::name).orElse(code.value());
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
		return new Shortage(witness.posts().stream().map(code -> view.position(code).orElseThrow()).toList(), witness.cadres().stream().map(this::name).toList(),
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
						name(each.cadre()), each.lastDay(), each.falls(), each.posts().stream().flatMap(code -> view.position(code).stream()).toList())).toList()));
			}
			before = month.fillableAtOnce();
		}
		return rows;
	}

	/** What a candidate still needs, in names. */
	record Need(Development development, CadreCode cadre, String name, @Nullable PlannedPosition position, boolean overdue) {
	}

	List<Need> needs(List<Development> developments) {
		return developments.stream().filter(each -> nominations.containsKey(each.nomination().value())).map(each -> {
			Nomination nomination = nominations.get(each.nomination().value());
			return new Need(each, nomination.cadre(), name(nomination.cadre()), nomination.position() == null ? null : view.position(nomination.position()).orElse(null), each.isOverdue(on));
		}).toList();
	}

	/** A nomination whose post has ended, in names. */
	record Lost(CarryOver carry, String name) {
	}

	List<Lost> lost(List<CarryOver> carryOvers) {
		return carryOvers.stream().map(each -> new Lost(each, name(each.nomination().cadre()))).toList();
	}

	/** A nomination whose post is of another rank than when it was assessed, in names. */
	record Changed(PostChanged changed, String name, @Nullable PlannedPosition position) {
	}

	List<Changed> changed(List<PostChanged> changes) {
		return changes.stream().map(each -> new Changed(each, name(each.nomination().cadre()), view.position(each.position()).orElse(null))).toList();
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
			.filter(each -> wanted.isEmpty() || folded(title(each)).contains(wanted) || each.code().value().equals(words))
			.map(each -> row(each, byPosition.getOrDefault(each.code(), List.of()))).filter(row -> !gaps || row.gap()).limit(limit).toList();
	}

	static String folded(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "").replace('đ', 'd').replace('Đ', 'D').toLowerCase(Locale.ROOT);
	}

	Row row(PlannedPosition position, List<Nomination> nominations) {
		Map<Readiness, List<Candidate>> bands = new EnumMap<>(Readiness.class);
		for (Readiness readiness : Readiness.values()) {
			bands.put(readiness, nominations.stream().filter(each -> each.assessment().readiness() == readiness).map(this::candidate)
				.sorted(Comparator.comparing((Candidate each) -> Objects.requireNonNullElse(each.nomination().assessment().order(), Integer.MAX_VALUE))
					.thenComparing(each -> each.nomination().code())).toList());
		}
		int ready = (int) nominations.stream().filter(view::isReady).count();
		boolean broken = bySubject.getOrDefault(About.POSITION + " " + position.code(), List.of()).stream().anyMatch(PlanFinding::isMissed)
				|| nominations.stream().anyMatch(each -> of(each).stream().anyMatch(PlanFinding::isMissed));
		return new Row(position, bands, nominations.size(), ready, ready == 0 || broken);
	}

	private List<PlanFinding> of(Nomination nomination) {
		return bySubject.getOrDefault(About.NOMINATION + " " + nomination.code(), List.of());
	}

	private Candidate candidate(Nomination nomination) {
		CadreProfile profile = view.profile(nomination.cadre()).orElse(null);
		List<PlanFinding> findings = of(nomination);
		Verdict worst = findings.stream().anyMatch(PlanFinding::isMissed) ? Verdict.FAIL : findings.stream().allMatch(PlanFinding::isMet) ? Verdict.PASS : Verdict.UNKNOWN;
		boolean binding = findings.stream().anyMatch(each -> each.isMissed() && each.rule().severity() == Severity.HARD);
		return new Candidate(nomination, profile, name(nomination.cadre()), worst, binding);
	}
}
