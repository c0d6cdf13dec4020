package io.orgloom.cadreplan;

import io.orgloom.access.ReadPurpose;
import io.orgloom.cadre.CadreCode;
import io.orgloom.cadre.CadreProfile;
import io.orgloom.cadreplan.CadrePlanQueries.Pool;
import io.orgloom.cadreplan.FewestAdditions.Option;
import io.orgloom.cadreplan.PlanRepair.Addition;
import io.orgloom.cadreplan.PlanRepair.Purpose;
import io.orgloom.cadreplan.PlanRepair.Share;
import io.orgloom.graph.AsOf;
import io.orgloom.structure.OrgUnitCode;
import io.orgloom.structure.PositionCode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * The fewest additions that mend what a cadre plan lacks: first posts that cannot be filled at once, then shares of the list below their targets. Whom to try
 * is told by the apparatus around each post; whom to take is for people to decide.
 */
@Service
public class Repairs {

	private static final int OF_A_MISS = 3;
	/** More than whatever rules say against anybody. */
	private static final int OF_A_SHARE = 100;

	private final CadrePlans plans;
	private final CadrePlanQueries queries;
	private final PlanReview review;

	Repairs(CadrePlans plans, CadrePlanQueries queries, PlanReview review) {
		this.plans = plans;
		this.queries = queries;
		this.review = review;
	}

	/** What would mend a plan on a day. */
	public PlanRepair repair(CadrePlanCode code, AsOf asOf, ReadPurpose purpose) {
		PlanPicture picture = plans.picture(code, each -> true, asOf, purpose);
		Trial trial = new Trial(picture, asOf, purpose);
		Strength strength = picture.strength(asOf.on());
		Map<PositionCode, List<CadreCode>> ready = picture.ready(asOf.on());
		Set<PositionCode> asked = strength.witnesses().stream().flatMap(witness -> witness.posts().stream()).collect(Collectors.toSet());
		FewestAdditions fewest = new FewestAdditions(ready, trial.options(asked));
		// who could take a post that stays empty may fill another, for which somebody else can be added
		while (asked.addAll(fewest.reachable())) {
			fewest = new FewestAdditions(ready, trial.options(asked));
		}
		if (!fewest.left().isEmpty()) {
			// only for these, since those who lead beside are the same for every commune of a province
			trial.lookFarther(fewest.left());
			fewest = new FewestAdditions(ready, trial.options(asked));
		}
		List<Addition> additions = new ArrayList<>();
		fewest.additions().forEach(option -> additions.add(trial.addition(option, Purpose.FILLS_A_POST)));
		List<Share> shares = trial.raise(additions);
		int atLeast = Math.max(fewest.additions().size(), trial.atLeastForShares());
		return new PlanRepair(picture.positions().size(), strength.fillableAtOnce(), fewest.fillableAtOnce(), additions, Math.min(atLeast, additions.size()), fewest.left(), shares);
	}

	/** Candidates tried for posts of one plan, and what the rules say of each. */
	private final class Trial {

		private final PlanPicture picture;
		private final AsOf asOf;
		private final ReadPurpose purpose;
		private final Map<PositionCode, List<Nomination>> byPosition;
		private final Map<CadreCode, List<Nomination>> byCadre;
		private final Map<OrgUnitCode, Pool> pools = new HashMap<>();
		private final Map<Option, Suggestion> tried = new LinkedHashMap<>();
		private final Set<PositionCode> seen = new HashSet<>();
		private final List<PlanFinding> before;
		private final Map<String, Set<CadreCode>> listed = new HashMap<>();
		private final int most;
		private PlanPicture known;

		Trial(PlanPicture picture, AsOf asOf, ReadPurpose purpose) {
			this.picture = picture;
			this.asOf = asOf;
			this.purpose = purpose;
			this.known = picture;
			this.before = review.shares(picture);
			this.most = (int) before.stream().filter(PlanFinding::isMissed).count();
			picture.nominations().forEach(each -> {
				String level = picture.level(each);
				if (level != null) {
					listed.computeIfAbsent(level, key -> new HashSet<>()).add(each.cadre());
				}
			});
			this.byPosition = new TreeMap<>(picture.byPosition());
			this.byCadre = picture.nominations().stream().collect(Collectors.groupingBy(Nomination::cadre, HashMap::new, Collectors.toCollection(ArrayList::new)));
		}

		/** Everybody who may be added for one of some posts: those who work in its unit or below it, and whoever was tried for it besides. */
		Collection<Option> options(Collection<PositionCode> posts) {
			attempt(posts.stream().filter(seen::add).sorted().toList(), Pool::inside);
			return tried.keySet().stream().filter(option -> posts.contains(option.post())).toList();
		}

		/** Tries those who lead units beside that of each post, too. */
		void lookFarther(List<PositionCode> posts) {
			attempt(posts, Pool::beside);
		}

		private void attempt(List<PositionCode> posts, Function<Pool, List<CadreCode>> near) {
			List<OrgUnitCode> units = posts.stream().map(this::unit).distinct().toList();
			pools.putAll(queries.pools(units.stream().filter(unit -> !pools.containsKey(unit)).toList(), asOf));
			Function<OrgUnitCode, List<CadreCode>> who = unit -> near.apply(pools.getOrDefault(unit, Pool.NONE));
			List<Nomination> more = units.stream().flatMap(unit -> who.apply(unit).stream()).distinct().filter(cadre -> !known.profiles().containsKey(cadre))
				.map(cadre -> CadrePlans.tried(null, cadre, asOf.on())).toList();
			PlanPicture with = plans.with(picture, more, asOf, purpose);
			known = known.with(List.of(), with.profiles(), with.places());
			posts.forEach(post -> who.apply(unit(post)).forEach(cadre -> attempt(post, cadre)));
		}

		private OrgUnitCode unit(PositionCode post) {
			return Objects.requireNonNull(picture.positions().get(post)).unit();
		}

		private void attempt(PositionCode post, CadreCode cadre) {
			if (byPosition.get(post).stream().noneMatch(each -> each.cadre().equals(cadre)) && known.mayTake(cadre, post)) {
				List<PlanFinding> findings = findings(post, cadre);
				if (findings.stream().noneMatch(PlanFinding::forbids)) {
					Suggestion suggestion = new Suggestion(Objects.requireNonNull(known.profiles().get(cadre)), findings);
					tried.put(new Option(post, cadre, (int) (suggestion.missed() * OF_A_MISS + suggestion.unknown()) - OF_A_SHARE * raises(post, cadre)), suggestion);
				}
			}
		}

		/** How many shares below their targets somebody raises who is not on the list of the level yet. Of as many additions those are taken that raise most. */
		private int raises(PositionCode post, CadreCode cadre) {
			String level = picture.level(post);
			if (level == null || listed.getOrDefault(level, Set.of()).contains(cadre)) {
				return -most;
			}
			List<String> below = before.stream().filter(finding -> finding.isMissed() && finding.subject().equals(level)).map(finding -> finding.rule().metric()).toList();
			return (int) counts(cadre, below) - most;
		}

		/** How many people the lists of all levels lack for their shares: each addition is on the list of one level. */
		int atLeastForShares() {
			Map<String, Integer> needs = new HashMap<>();
			before.stream().filter(PlanFinding::isMissed).forEach(finding -> needs.merge(finding.subject(),
					ShareNeed.fewest(figure(finding), Objects.requireNonNull(finding.rule().threshold()), listed.getOrDefault(finding.subject(), Set.of()).size()), Math::max));
			return needs.values().stream().mapToInt(Integer::intValue).sum();
		}

		private List<PlanFinding> findings(PositionCode post, CadreCode cadre) {
			return review.added(CadrePlans.tried(post, cadre, asOf.on()), byPosition.get(post), byCadre.getOrDefault(cadre, List.of()), known);
		}

		Addition addition(Option option, Purpose why) {
			Nomination nomination = CadrePlans.tried(option.post(), option.cadre(), asOf.on());
			byPosition.get(option.post()).add(nomination);
			byCadre.computeIfAbsent(option.cadre(), key -> new ArrayList<>()).add(nomination);
			return new Addition(option.post(), Objects.requireNonNull(tried.get(option)), why);
		}

		/** Adds until no share of the list is below its target, or nobody is left who would help. */
		List<Share> raise(List<Addition> additions) {
			before.stream().filter(PlanFinding::isMissed).map(PlanFinding::subject).distinct().forEach(level -> raise(level, additions));
			Map<String, Double> would = new HashMap<>();
			review.shares(after(additions)).forEach(finding -> would.put(key(finding), figure(finding)));
			return before.stream().filter(PlanFinding::isMissed).map(finding -> new Share(finding, figure(finding), would.getOrDefault(key(finding), 0.0))).toList();
		}

		private static double figure(PlanFinding finding) {
			return Objects.requireNonNullElse(finding.rule().measured(), 0.0);
		}

		private static String key(PlanFinding finding) {
			return finding.subject() + " " + finding.rule().metric();
		}

		private PlanPicture after(List<Addition> additions) {
			return known.with(additions.stream().map(each -> CadrePlans.tried(each.position(), each.suggestion().cadre().code(), asOf.on())).toList(), Map.of(), Map.of());
		}

		private List<String> below(String level, List<Addition> additions) {
			return review.shares(after(additions)).stream().filter(finding -> finding.isMissed() && finding.subject().equals(level)).map(finding -> finding.rule().metric()).toList();
		}

		private void raise(String level, List<Addition> additions) {
			Set<PositionCode> posts = picture.positions().keySet().stream().filter(post -> level.equals(picture.level(post))).collect(Collectors.toSet());
			Set<CadreCode> there = posts.stream().flatMap(post -> byPosition.get(post).stream()).map(Nomination::cadre).collect(Collectors.toCollection(HashSet::new));
			List<Option> left = new ArrayList<>();
			List<String> counted = List.of();
			Map<CadreCode, Long> counts = new HashMap<>();
			for (List<String> below = below(level, additions); !below.isEmpty(); below = below(level, additions)) {
				List<String> now = below;
				if (!now.equals(counted)) {
					counted = now;
					left.clear();
					counts.clear();
					options(posts).stream().filter(option -> !there.contains(option.cadre()) && counts.computeIfAbsent(option.cadre(), cadre -> counts(cadre, now)) > 0)
						.forEach(left::add);
				}
				Option best = best(left, counts);
				if (best == null) {
					return;
				}
				additions.add(addition(best, Purpose.RAISES_A_SHARE));
				there.add(best.cadre());
				left.removeIf(option -> option.cadre().equals(best.cadre()));
			}
		}

		/** Who counts for most shares, for the post with fewest candidates; null where nobody is left. Those whom what was added since forbids are dropped. */
		private @Nullable Option best(List<Option> left, Map<CadreCode, Long> counts) {
			Comparator<Option> order = Comparator.comparing((Option option) -> counts.getOrDefault(option.cadre(), 0L)).reversed()
				.thenComparing(option -> byPosition.get(option.post()).size()).thenComparing(Option::drawback).thenComparing(Option::post).thenComparing(Option::cadre);
			while (!left.isEmpty()) {
				Option best = Collections.min(left, order);
				if (isStillAllowed(best)) {
					return best;
				}
				left.remove(best);
			}
			return null;
		}

		private long counts(CadreCode cadre, List<String> metrics) {
			CadreProfile profile = Objects.requireNonNull(known.profiles().get(cadre));
			return metrics.stream().filter(metric -> review.counts(metric, profile, asOf.on())).count();
		}

		/** What was added before may have filled the post. */
		private boolean isStillAllowed(Option option) {
			return findings(option.post(), option.cadre()).stream().noneMatch(PlanFinding::forbids);
		}
	}
}
