package io.orgloom.cadreplan;

import io.orgloom.cadre.CadreCode;
import io.orgloom.cadre.CadreProfile;
import io.orgloom.cadre.Sex;
import io.orgloom.cadreplan.PlanFinding.About;
import io.orgloom.policy.PolicyCase;
import io.orgloom.policy.PolicyPack;
import io.orgloom.policy.PolicyReview;
import io.orgloom.structure.PositionCode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the rules in force say of a cadre plan: of each nomination, each post, each cadre and the list as a whole. No figure of a rule stands here. */
@Component
class PlanReview {

	/** Shares of the young are asked for by age, and the rules name the ages. */
	private static final Pattern YOUNG = Pattern.compile("under_(\\d+)_share_pct");
	private static final String WOMEN = "female_share_pct";
	private static final double PERCENT = 100;

	private final PolicyReview review;
	private final Map<String, Integer> ages = new TreeMap<>();

	PlanReview(PolicyReview review, PolicyPack pack) {
		this.review = review;
		pack.attributes().forEach(name -> {
			Matcher young = YOUNG.matcher(name);
			if (young.matches()) {
				ages.put(name, Integer.valueOf(young.group(1)));
			}
		});
	}

	/** Everything the rules say, what is met too. */
	List<PlanFinding> review(PlanPicture picture) {
		List<PlanFinding> findings = new ArrayList<>(list(picture));
		findings.addAll(whole(picture));
		picture.byPosition().forEach((code, nominations) -> findings.addAll(position(code, nominations, picture)));
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
		Map<CadreCode, List<Nomination>> cadres = cadres(picture.nominations());
		some.stream().map(Nomination::cadre).distinct().sorted().forEach(code -> findings.addAll(cadre(code, cadres.getOrDefault(code, List.of()), picture)));
		return findings;
	}

	/** What the rules say of a nomination and of the candidate, who is planned for some posts already. */
	List<PlanFinding> candidate(Nomination tried, List<Nomination> planned, PlanPicture picture) {
		List<Nomination> all = new ArrayList<>(planned);
		all.add(tried);
		List<PlanFinding> findings = new ArrayList<>(nomination(tried, picture));
		findings.addAll(cadre(tried.cadre(), all, picture));
		return findings;
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
		return list(picture).stream().filter(finding -> finding.rule().threshold() != null && isShare(finding.rule().metric())).toList();
	}

	private boolean isShare(String metric) {
		return metric.equals(WOMEN) || ages.containsKey(metric);
	}

	/** Whether somebody raises a share of the list. */
	boolean counts(String metric, CadreProfile profile, LocalDate on) {
		Integer limit = ages.get(metric);
		Integer age = age(profile, on);
		return limit == null ? metric.equals(WOMEN) && sex(profile) == Sex.FEMALE : age != null && age < limit;
	}

	private static Map<CadreCode, List<Nomination>> cadres(List<Nomination> nominations) {
		return nominations.stream().collect(Collectors.groupingBy(Nomination::cadre, TreeMap::new, Collectors.toList()));
	}

	private List<PlanFinding> nomination(Nomination nomination, PlanPicture picture) {
		PlannedPosition position = nomination.position() == null ? null : picture.positions().get(nomination.position());
		CadreProfile profile = picture.profiles().get(nomination.cadre());
		Map<String, Object> attributes = attributes("nomination", picture.level(nomination.position()));
		attributes.put("posts_ended", position == null ? 1 : 0);
		if (profile != null) {
			attributes.put("candidates_out_of_service", profile.inService(picture.on()) ? 0 : 1);
			put(attributes, "step_up", position == null ? null : StepUp.of(position, profile, picture.places()));
			put(attributes, "months_left_at_term_start", monthsLeft(profile.retires(), picture.plan().termFrom()));
			attributes.put("planned_posts_held", position != null && holds(profile, position.code()) ? 1 : 0);
			if (profile.readable()) {
				int disciplines = profile.particulars().disciplines().size();
				attributes.put("disciplines_recorded", disciplines);
				// whether one on record still bars is for people to say
				put(attributes, "disciplines_that_bar", disciplines == 0 ? 0 : null);
			}
		}
		return findings(About.NOMINATION, nomination.code().value(), attributes, picture.on());
	}

	private static boolean holds(CadreProfile profile, PositionCode position) {
		return profile.positions().stream().anyMatch(held -> !held.acting() && held.code().equals(position));
	}

	private static @Nullable Long monthsLeft(@Nullable LocalDate retires, LocalDate termFrom) {
		return retires == null ? null : ChronoUnit.MONTHS.between(YearMonth.from(termFrom), YearMonth.from(retires));
	}

	private List<PlanFinding> position(PositionCode code, List<Nomination> nominations, PlanPicture picture) {
		Map<String, Object> attributes = attributes("planned_post", picture.level(code));
		attributes.put("candidates_of_post", nominations.size());
		attributes.put("ready_candidates", nominations.stream().filter(each -> picture.isReady(each, picture.on())).count());
		return findings(About.POSITION, code.value(), attributes, picture.on());
	}

	private List<PlanFinding> cadre(CadreCode code, List<Nomination> nominations, PlanPicture picture) {
		Map<String, Set<PositionCode>> byLevel = new TreeMap<>();
		nominations.stream().filter(each -> each.position() != null)
			.forEach(each -> byLevel.computeIfAbsent(String.valueOf(picture.level(each.position())), level -> new TreeSet<>()).add(each.position()));
		List<PlanFinding> findings = new ArrayList<>();
		byLevel.forEach((level, positions) -> {
			Map<String, Object> attributes = attributes("planned_cadre", level.equals("null") ? null : level);
			attributes.put("planned_posts_same_level", positions.size());
			findings.addAll(findings(About.CADRE, code.value(), attributes, picture.on()));
		});
		return findings;
	}

	private List<PlanFinding> whole(PlanPicture picture) {
		CadrePlan plan = picture.plan();
		Map<String, Object> attributes = attributes("cadre_plan_review", null);
		attributes.put("months_since_review", ChronoUnit.MONTHS.between(plan.lookedThroughOn(), picture.on()));
		return findings(About.PLAN, plan.code().value(), attributes, picture.on());
	}

	/** The list by level: shares are of people, however many posts they are planned for. */
	private List<PlanFinding> list(PlanPicture picture) {
		Map<String, Set<CadreCode>> byLevel = new TreeMap<>();
		picture.nominations().forEach(each -> {
			String level = picture.level(each.position());
			if (level != null) {
				byLevel.computeIfAbsent(level, key -> new TreeSet<>()).add(each.cadre());
			}
		});
		List<PlanFinding> findings = new ArrayList<>();
		byLevel.forEach((level, cadres) -> {
			List<CadreProfile> profiles = cadres.stream().map(picture.profiles()::get).filter(Objects::nonNull).toList();
			Map<String, Object> attributes = attributes("cadre_plan", level);
			put(attributes, WOMEN, share(profiles, profile -> sex(profile) != null, profile -> sex(profile) == Sex.FEMALE));
			ages.forEach((name, age) -> put(attributes, name, share(profiles, profile -> age(profile, picture.on()) != null,
					profile -> Objects.requireNonNull(age(profile, picture.on())) < age)));
			findings.addAll(findings(About.LIST, level, attributes, picture.on()));
		});
		return findings;
	}

	/** Who of some have something, in percent; null where of anybody it is not known. */
	private static @Nullable Double share(List<CadreProfile> profiles, Predicate<CadreProfile> known, Predicate<CadreProfile> has) {
		if (profiles.isEmpty() || !profiles.stream().allMatch(known)) {
			return null;
		}
		return profiles.stream().filter(has).count() * PERCENT / profiles.size();
	}

	private static @Nullable Sex sex(CadreProfile profile) {
		var personal = profile.particulars().personal();
		return personal == null ? null : personal.sex();
	}

	/** Whole years on a day; null where not even the year of birth is known. Nobody is made older than they are for certain. */
	static @Nullable Integer age(CadreProfile profile, LocalDate on) {
		var personal = profile.particulars().personal();
		return personal == null || personal.birth() == null ? null : personal.birth().ageAtLeast(on);
	}

	private static Map<String, Object> attributes(String subject, @Nullable String level) {
		Map<String, Object> attributes = new HashMap<>();
		attributes.put("subject", subject);
		// not "level", by which rules on administrative units go
		put(attributes, "plan_level", level);
		return attributes;
	}

	private static void put(Map<String, Object> attributes, String name, @Nullable Object value) {
		if (value != null) {
			attributes.put(name, value);
		}
	}

	private List<PlanFinding> findings(About about, String subject, Map<String, Object> attributes, LocalDate on) {
		return review.review(new PolicyCase(subject, on, attributes)).stream().map(finding -> new PlanFinding(about, subject, finding)).toList();
	}
}
