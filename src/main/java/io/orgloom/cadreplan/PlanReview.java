package io.orgloom.cadreplan;

import static io.orgloom.cadreplan.NominationCase.attributes;
import static io.orgloom.cadreplan.NominationCase.put;

import io.orgloom.cadre.CadreCode;
import io.orgloom.cadre.CadreProfile;
import io.orgloom.cadreplan.CadrePlanQueries.Appointed;
import io.orgloom.cadreplan.PlanFinding.About;
import io.orgloom.policy.PlanningProcess;
import io.orgloom.policy.PolicyCase;
import io.orgloom.policy.PolicyPack;
import io.orgloom.policy.PolicyReview;
import io.orgloom.structure.OrgUnitCode;
import io.orgloom.structure.PositionCode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the rules in force say of a cadre plan: of each nomination, post, committee and cadre, and the list as a whole. No figure of a rule stands here. */
@Component
class PlanReview {

	private static final CadreCode NOBODY = new CadreCode("nobody");

	private final PolicyReview review;
	private final PlanningProcess process;
	private final ListFigures figures;

	PlanReview(PolicyReview review, PolicyPack pack, ListFigures figures) {
		this.review = review;
		this.process = pack.planning();
		this.figures = figures;
	}

	/** Everything the rules say, what is met too. */
	List<PlanFinding> review(PlanPicture picture) {
		List<PlanFinding> findings = new ArrayList<>(list(picture));
		findings.addAll(whole(picture));
		picture.byPosition().forEach((code, nominations) -> findings.addAll(position(code, nominations, picture)));
		picture.appointed().forEach(each -> findings.addAll(appointed(each, picture)));
		picture.byCommittee().forEach((code, nominations) -> findings.addAll(committee(Objects.requireNonNull(picture.committees().get(code)), nominations, picture)));
		cadres(picture.nominations()).forEach((cadre, nominations) -> findings.addAll(cadre(cadre, nominations, picture)));
		picture.nominations().forEach(nomination -> findings.addAll(nomination(nomination, picture)));
		return findings;
	}

	/** What the rules say of some nominations of a plan, and of their posts and candidates. */
	List<PlanFinding> review(Collection<Nomination> some, PlanPicture picture) {
		List<PlanFinding> findings = new ArrayList<>();
		some.forEach(nomination -> findings.addAll(nomination(nomination, picture)));
		Map<PositionCode, List<Nomination>> byPosition = picture.byPosition();
		some.stream().map(Nomination::position).filter(Objects::nonNull).distinct().sorted()
			.forEach(code -> findings.addAll(position(code, byPosition.getOrDefault(code, List.of()), picture)));
		Map<OrgUnitCode, List<Nomination>> byCommittee = picture.byCommittee();
		some.stream().map(Nomination::committee).filter(Objects::nonNull).distinct().sorted()
			.forEach(code -> findings.addAll(committee(Objects.requireNonNull(picture.committees().get(code)), byCommittee.getOrDefault(code, List.of()), picture)));
		Map<CadreCode, List<Nomination>> cadres = cadres(picture.nominations());
		some.stream().map(Nomination::cadre).distinct().sorted().forEach(code -> findings.addAll(cadre(code, cadres.getOrDefault(code, List.of()), picture)));
		return findings;
	}

	/** What the rules say of a committee, of the nominations for its seats and of their candidates. */
	List<PlanFinding> review(OrgUnitCode code, PlanPicture picture) {
		List<Nomination> nominations = picture.byCommittee().getOrDefault(code, List.of());
		return nominations.isEmpty() ? committee(Objects.requireNonNull(picture.committees().get(code)), nominations, picture) : review(nominations, picture);
	}

	/** What the rules say of a nomination and of the candidate, who is planned for some posts already. */
	List<PlanFinding> candidate(Nomination tried, List<Nomination> planned, PlanPicture picture) {
		List<Nomination> all = new ArrayList<>(planned);
		all.add(tried);
		List<PlanFinding> findings = new ArrayList<>(nomination(tried, picture));
		findings.addAll(cadre(tried.cadre(), all, picture));
		return findings;
	}

	/** How many rules say what of a candidate nobody has read the name of, as {@link #candidate} would tell it of whoever is read. */
	Suggestion.Standing standing(NominationCase nomination, @Nullable Map<String, Object> candidacy, int posts, int seats, PlanPicture picture) {
		List<PlanFinding> findings = new ArrayList<>(findings(About.NOMINATION, "", nomination.attributes(), picture.on()));
		if (candidacy != null) {
			findings.addAll(findings(About.NOMINATION, "", candidacy, picture.on()));
		}
		if (posts > 0) {
			findings.addAll(cadre(NOBODY, String.valueOf(nomination.level()), posts, seats, picture));
		}
		return Suggestion.Standing.of(findings);
	}

	PlanningProcess process() {
		return process;
	}

	/** What the rules say of a nomination, its post and its candidate, if it were added to others of them. */
	List<PlanFinding> added(Nomination tried, List<Nomination> ofPosition, List<Nomination> ofCadre, PlanPicture picture) {
		List<Nomination> all = new ArrayList<>(ofPosition);
		all.add(tried);
		List<PlanFinding> findings = candidate(tried, ofCadre, picture);
		findings.addAll(position(Objects.requireNonNull(tried.position()), all, picture));
		return findings;
	}

	/** What the rules say of the shares of the list at each level. */
	List<PlanFinding> shares(PlanPicture picture) {
		return list(picture).stream().filter(finding -> finding.rule().threshold() != null && figures.isShare(finding.rule().metric())).toList();
	}

	/** Whether somebody raises a share of the list. */
	boolean counts(String metric, CadreProfile profile, LocalDate on) {
		return figures.counts(metric, profile, on);
	}

	private static Map<CadreCode, List<Nomination>> cadres(List<Nomination> nominations) {
		return nominations.stream().collect(Collectors.groupingBy(Nomination::cadre, TreeMap::new, Collectors.toList()));
	}

	private List<PlanFinding> nomination(Nomination nomination, PlanPicture picture) {
		List<PlanFinding> findings = new ArrayList<>(
				findings(About.NOMINATION, nomination.code().value(), NominationCase.of(nomination, picture, process).attributes(), picture.on()));
		PlannedCommittee committee = nomination.committee() == null ? null : picture.committees().get(nomination.committee());
		if (committee != null) {
			findings.addAll(findings(About.NOMINATION, nomination.code().value(), NominationCase.candidacy(nomination.cadre(), picture.profiles().get(nomination.cadre()), committee, picture.level(committee.code())), picture.on()));
		}
		return findings;
	}

	private List<PlanFinding> position(PositionCode code, List<Nomination> nominations, PlanPicture picture) {
		Map<String, Object> attributes = attributes("planned_post", picture.level(code));
		attributes.put("candidates_of_post", nominations.size());
		attributes.put("ready_candidates", nominations.stream().filter(each -> picture.isReady(each, picture.on())).count());
		return findings(About.POSITION, code.value(), attributes, picture.on());
	}

	/** Whether somebody who took up a post of the plan was planned. Whether another post they were planned for is equal or higher no record says. */
	private List<PlanFinding> appointed(Appointed who, PlanPicture picture) {
		Map<String, Object> attributes = attributes("planned_appointment", picture.level(who.position()));
		if (who.planned() || !who.plannedElsewhere()) {
			attributes.put("appointed_unplanned", who.planned() ? 0 : 1);
		}
		// judged by the rules of the day on which it was done
		return findings(About.POSITION, who.position().value(), attributes, who.from());
	}

	/** A committee with its list: how many are planned for its seats, and what structure they have. */
	private List<PlanFinding> committee(PlannedCommittee committee, List<Nomination> nominations, PlanPicture picture) {
		String code = committee.code().value();
		Map<String, Object> attributes = attributes("planned_committee", picture.level(committee.code()));
		attributes.put("committee_kind", committee.kind().name().toLowerCase(Locale.ROOT));
		Set<CadreCode> planned = nominations.stream().map(Nomination::cadre).collect(Collectors.toCollection(TreeSet::new));
		put(attributes, "planned_over_prescribed", committee.prescribed() == null ? null : (double) planned.size() / committee.prescribed());
		List<PlanFinding> findings = new ArrayList<>(findings(About.COMMITTEE, code, attributes, picture.on()));
		if (!planned.isEmpty()) {
			findings.addAll(findings(About.COMMITTEE, code, structure(planned, picture.level(committee.code()), picture), picture.on()));
		}
		return findings;
	}

	/** Whether a seat counts among the posts somebody is planned for the rules do not say; where it matters it is not known. */
	private List<PlanFinding> cadre(CadreCode code, List<Nomination> nominations, PlanPicture picture) {
		Map<String, Set<PositionCode>> posts = new TreeMap<>();
		Map<String, Set<OrgUnitCode>> seats = new TreeMap<>();
		nominations.stream().filter(each -> each.position() != null)
			.forEach(each -> posts.computeIfAbsent(String.valueOf(picture.level(each)), level -> new TreeSet<>()).add(each.position()));
		nominations.stream().filter(each -> each.committee() != null)
			.forEach(each -> seats.computeIfAbsent(String.valueOf(picture.level(each)), level -> new TreeSet<>()).add(each.committee()));
		List<PlanFinding> findings = new ArrayList<>();
		posts.forEach((level, positions) -> findings.addAll(cadre(code, level, positions.size(), seats.getOrDefault(level, Set.of()).size(), picture)));
		return findings;
	}

	private List<PlanFinding> cadre(CadreCode code, String level, int posts, int seats, PlanPicture picture) {
		List<PlanFinding> without = counted(code, level, posts, picture);
		List<PlanFinding> with = seats == 0 ? without : counted(code, level, posts + seats, picture);
		return without.stream().map(PlanFinding::isMet).toList().equals(with.stream().map(PlanFinding::isMet).toList()) ? without : counted(code, level, null, picture);
	}

	private List<PlanFinding> counted(CadreCode code, String level, @Nullable Integer posts, PlanPicture picture) {
		Map<String, Object> attributes = attributes("planned_cadre", level.equals("null") ? null : level);
		put(attributes, "planned_posts_same_level", posts);
		return findings(About.CADRE, code.value(), attributes, picture.on());
	}

	private List<PlanFinding> whole(PlanPicture picture) {
		CadrePlan plan = picture.plan();
		Map<String, Object> attributes = attributes("cadre_plan_review", null);
		attributes.put("months_since_review", ChronoUnit.MONTHS.between(plan.lookedThroughOn(), picture.on()));
		return findings(About.PLAN, plan.code().value(), attributes, picture.on());
	}

	/** The list by level: shares are of people, however many posts and seats they are planned for. */
	private List<PlanFinding> list(PlanPicture picture) {
		Map<String, Set<CadreCode>> byLevel = new TreeMap<>();
		picture.nominations().forEach(each -> {
			String level = picture.level(each);
			if (level != null) {
				byLevel.computeIfAbsent(level, key -> new TreeSet<>()).add(each.cadre());
			}
		});
		List<PlanFinding> findings = new ArrayList<>();
		byLevel.forEach((level, cadres) -> findings.addAll(findings(About.LIST, level, structure(cadres, level, picture), picture.on())));
		return findings;
	}

	private Map<String, Object> structure(Collection<CadreCode> cadres, @Nullable String level, PlanPicture picture) {
		Map<String, Object> attributes = attributes("cadre_plan", level);
		attributes.putAll(figures.of(cadres.stream().map(picture.profiles()::get).filter(Objects::nonNull).toList(), picture.on()));
		return attributes;
	}

	/** Whole years on a day; null where not even the year of birth is known. Nobody is made older than they are for certain. */
	static @Nullable Integer age(CadreProfile profile, LocalDate on) {
		var personal = profile.particulars().personal();
		return personal == null || personal.birth() == null ? null : personal.birth().ageAtLeast(on);
	}

	private List<PlanFinding> findings(About about, String subject, Map<String, Object> attributes, LocalDate on) {
		return review.review(new PolicyCase(subject, on, attributes)).stream().map(finding -> new PlanFinding(about, subject, finding)).toList();
	}
}
