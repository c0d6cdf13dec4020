package io.orgloom.cadreplan;

import io.orgloom.access.ReadPurpose;
import io.orgloom.cadre.CadreCode;
import io.orgloom.cadre.CadreProfile;
import io.orgloom.cadreplan.FewestAdditions.Option;
import io.orgloom.cadreplan.PlanRepair.Addition;
import io.orgloom.cadreplan.PlanRepair.Purpose;
import io.orgloom.cadreplan.PlanRepair.Share;
import io.orgloom.graph.AsOf;
import io.orgloom.structure.OrgUnitCode;
import io.orgloom.structure.PositionCode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/**
 * The fewest additions that mend what a cadre plan lacks: first posts that cannot be filled at once, then shares of the list below their targets. Whom to try
 * is told by the apparatus around each post; whom to take is for people to decide.
 */
@Service
public class Repairs {

	private static final int OF_A_MISS = 3;
	/** Beyond it the posts that are short are mended by candidates near them only. */
	private static final int MOST_POSITIONS = 2_000;

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
		Set<PositionCode> shortOf = strength.witnesses().stream().flatMap(witness -> witness.posts().stream()).collect(Collectors.toSet());
		FewestAdditions fewest = new FewestAdditions(picture.ready(asOf.on()), trial.options(shortOf));
		if (!fewest.left().isEmpty() && picture.positions().size() <= MOST_POSITIONS) {
			// somebody planned elsewhere may be moved, if others are added there
			fewest = new FewestAdditions(picture.ready(asOf.on()), trial.options(picture.positions().keySet()));
		}
		List<Addition> additions = new ArrayList<>();
		fewest.additions().forEach(option -> additions.add(trial.addition(option, Purpose.FILLS_A_POST)));
		List<Share> shares = trial.raise(additions);
		return new PlanRepair(picture.positions().size(), strength.fillableAtOnce(), fewest.fillableAtOnce(), additions, fewest.left(), shares);
	}

	/** Candidates tried for posts of one plan, and what the rules say of each. */
	private final class Trial {

		private final PlanPicture picture;
		private final AsOf asOf;
		private final ReadPurpose purpose;
		private final Map<PositionCode, List<Nomination>> byPosition;
		private final Map<CadreCode, List<Nomination>> byCadre;
		private final Map<OrgUnitCode, List<CadreCode>> pools = new HashMap<>();
		private final Map<Option, Suggestion> tried = new LinkedHashMap<>();
		private final Set<PositionCode> seen = new HashSet<>();
		private PlanPicture known;

		Trial(PlanPicture picture, AsOf asOf, ReadPurpose purpose) {
			this.picture = picture;
			this.asOf = asOf;
			this.purpose = purpose;
			this.known = picture;
			this.byPosition = new TreeMap<>(picture.byPosition());
			this.byCadre = picture.nominations().stream().collect(Collectors.groupingBy(Nomination::cadre, HashMap::new, Collectors.toCollection(ArrayList::new)));
		}

		/** Everybody who may be added for one of some posts. */
		Collection<Option> options(Collection<PositionCode> posts) {
			List<PositionCode> fresh = posts.stream().filter(seen::add).sorted().toList();
			read(fresh.stream().map(post -> picture.positions().get(post).unit()).distinct().toList());
			fresh.forEach(post -> pools.get(picture.positions().get(post).unit()).forEach(cadre -> attempt(post, cadre)));
			return tried.keySet().stream().filter(option -> posts.contains(option.post())).toList();
		}

		private void read(List<OrgUnitCode> units) {
			List<OrgUnitCode> fresh = units.stream().filter(unit -> !pools.containsKey(unit)).toList();
			fresh.forEach(unit -> pools.put(unit, List.of()));
			pools.putAll(queries.pools(fresh, asOf));
			List<Nomination> more = fresh.stream().flatMap(unit -> pools.get(unit).stream()).distinct().filter(cadre -> !known.profiles().containsKey(cadre))
				.map(cadre -> CadrePlans.tried(null, cadre, asOf.on())).toList();
			PlanPicture with = plans.with(picture, more, asOf, purpose);
			known = known.with(List.of(), with.profiles(), with.places());
		}

		private void attempt(PositionCode post, CadreCode cadre) {
			if (byPosition.get(post).stream().noneMatch(each -> each.cadre().equals(cadre)) && known.mayTake(cadre, post)) {
				List<PlanFinding> findings = findings(post, cadre);
				if (findings.stream().noneMatch(PlanFinding::forbids)) {
					Suggestion suggestion = new Suggestion(Objects.requireNonNull(known.profiles().get(cadre)), findings);
					tried.put(new Option(post, cadre, (int) (suggestion.missed() * OF_A_MISS + suggestion.unknown())), suggestion);
				}
			}
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
			List<PlanFinding> below = review.shares(picture).stream().filter(PlanFinding::isMissed).toList();
			List<PlanFinding> present = below(additions);
			while (!present.isEmpty() && help(present, additions)) {
				present = below(additions);
			}
			Map<String, Double> would = new HashMap<>();
			review.shares(after(additions)).forEach(finding -> would.put(key(finding), Objects.requireNonNullElse(finding.rule().measured(), 0.0)));
			return below.stream().map(finding -> new Share(finding, Objects.requireNonNullElse(finding.rule().measured(), 0.0), would.getOrDefault(key(finding), 0.0))).toList();
		}

		private static String key(PlanFinding finding) {
			return finding.subject() + " " + finding.rule().metric();
		}

		private PlanPicture after(List<Addition> additions) {
			return known.with(additions.stream().map(each -> CadrePlans.tried(each.position(), each.suggestion().cadre().code(), asOf.on())).toList(), Map.of(), Map.of());
		}

		private List<PlanFinding> below(List<Addition> additions) {
			return review.shares(after(additions)).stream().filter(PlanFinding::isMissed).toList();
		}

		/** One addition that counts for as many of the shares of a level as anybody does. */
		private boolean help(List<PlanFinding> below, List<Addition> additions) {
			String level = below.getFirst().subject();
			List<PlanFinding> ofLevel = below.stream().filter(each -> each.subject().equals(level)).toList();
			Set<PositionCode> posts = picture.positions().keySet().stream().filter(post -> level.equals(picture.level(post))).collect(Collectors.toSet());
			Set<CadreCode> there = posts.stream().flatMap(post -> byPosition.get(post).stream()).map(Nomination::cadre).collect(Collectors.toSet());
			return options(posts).stream().filter(option -> !there.contains(option.cadre())).filter(option -> counts(option, ofLevel) > 0)
				.sorted((one, other) -> order(one, other, ofLevel)).filter(this::isStillAllowed).findFirst().map(option -> additions.add(addition(option, Purpose.RAISES_A_SHARE))).orElse(false);
		}

		private int order(Option one, Option other, List<PlanFinding> below) {
			int more = Long.compare(counts(other, below), counts(one, below));
			int emptier = more != 0 ? more : Integer.compare(byPosition.get(one.post()).size(), byPosition.get(other.post()).size());
			int better = emptier != 0 ? emptier : Integer.compare(one.drawback(), other.drawback());
			return better != 0 ? better : (one.post() + " " + one.cadre()).compareTo(other.post() + " " + other.cadre());
		}

		private long counts(Option option, List<PlanFinding> below) {
			CadreProfile profile = Objects.requireNonNull(known.profiles().get(option.cadre()));
			return below.stream().filter(finding -> review.counts(finding.rule().metric(), profile, asOf.on())).count();
		}

		/** What was added before may have filled the post. */
		private boolean isStillAllowed(Option option) {
			return findings(option.post(), option.cadre()).stream().noneMatch(PlanFinding::forbids);
		}
	}
}
