package io.orgloom.cadreplan.web;

import io.orgloom.cadre.CadreCode;
import io.orgloom.cadre.CadreProfile;
import io.orgloom.cadreplan.Coverage;
import io.orgloom.cadreplan.Nomination;
import io.orgloom.cadreplan.PlanFinding;
import io.orgloom.cadreplan.PlanFinding.About;
import io.orgloom.cadreplan.PlanView;
import io.orgloom.cadreplan.PlannedPosition;
import io.orgloom.cadreplan.Readiness;
import io.orgloom.policy.Severity;
import io.orgloom.policy.Verdict;
import io.orgloom.structure.PositionCode;
import java.text.Normalizer;
import java.time.LocalDate;
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
	private static final int LEAVING_YEARS = 5;
	private static final int MOST = 60;

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

	private String name(CadreCode code) {
		return view.profile(code).map(CadreProfile::name).orElse(code.value());
	}

	/** Posts that together have fewer candidates than posts, in names. */
	record Shortage(List<PlannedPosition> positions, List<String> candidates, int empty) {
	}

	List<Shortage> witnesses(Coverage coverage) {
		return coverage.witnesses().stream().map(each -> new Shortage(each.posts().stream().map(code -> view.position(code).orElseThrow()).toList(),
				each.cadres().stream().map(this::name).toList(), each.empty())).toList();
	}

	/**
	 * A candidate who reaches retirement within the next years.
	 *
	 * @param falls whether one post more could then not be filled, whoever else steps in
	 */
	record Leaver(CadreCode code, String name, LocalDate on, int posts, boolean falls) {
	}

	/** Who of the candidates leaves within five years, the earliest first. */
	List<Leaver> leaving(Coverage coverage) {
		Map<CadreCode, Integer> posts = new TreeMap<>();
		nominations.values().stream().filter(each -> each.position() != null).forEach(each -> posts.merge(each.cadre(), 1, Integer::sum));
		List<Leaver> leaving = new ArrayList<>();
		posts.forEach((code, number) -> view.profile(code).map(CadreProfile::retires).filter(day -> !day.isBefore(on) && day.isBefore(on.plusYears(LEAVING_YEARS)))
			.ifPresent(day -> leaving.add(new Leaver(code, name(code), day, number, coverage.irreplaceable().contains(code)))));
		leaving.sort(Comparator.comparing(Leaver::on).thenComparing(Leaver::code));
		return leaving;
	}

	/** Nominations whose post has ended, in names. */
	List<String> lost() {
		return view.withoutPosition().stream().map(each -> name(each.cadre())).sorted().toList();
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

	private static String folded(String text) {
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
