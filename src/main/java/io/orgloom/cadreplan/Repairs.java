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
 * The fewest additions that mend all that a cadre plan lacks: posts that cannot be filled at once, and shares of the list below their targets. Whom to try is
 * told by the apparatus around each post; whom to take is for people to decide.
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
		return repair(plans.picture(code, each -> true, asOf, purpose), asOf, purpose);
	}

	/** The same of a plan that was read already. */
	public PlanRepair repair(PlanView view, AsOf asOf, ReadPurpose purpose) {
		return repair(view.picture(), asOf, purpose);
	}

	private PlanRepair repair(PlanPicture picture, AsOf asOf, ReadPurpose purpose) {
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
		Set<PositionCode> all = new HashSet<>(asked);
		SmallestRepair smallest;
		do {
			// what fills posts may bring a share below its target that had reached it
			all.addAll(trial.postsBelow(List.of()));
			smallest = new SmallestRepair(ready, trial.options(all), trial);
		} while (all.addAll(trial.postsBelow(smallest.additions())));
		Set<Option> filling = smallest.filling();
		List<Addition> additions = smallest.additions().stream().map(option -> trial.addition(option, filling.contains(option) ? Purpose.FILLS_A_POST : Purpose.RAISES_A_SHARE)).toList();
		return new PlanRepair(picture.positions().size(), strength.fillableAtOnce(), smallest.fillableAtOnce(), additions, smallest.atLeast(), smallest.left(), trial.shares(smallest.additions()));
	}

	/** Candidates tried for posts of one plan, and what the rules say of each. */
	private final class Trial implements SmallestRepair.Case {

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
			// of whom the officer may not read nothing can be said for them
			posts.forEach(post -> who.apply(unit(post)).stream().filter(cadre -> known.profiles().containsKey(cadre) && known.profiles().get(cadre).readable())
				.forEach(cadre -> attempt(post, cadre)));
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
			return (int) below.stream().filter(metric -> counts(metric, cadre)).count() - most;
		}

		@Override
		public List<SmallestRepair.Share> shares() {
			return before.stream().filter(finding -> finding.rule().measured() != null).map(finding -> {
				Set<CadreCode> people = listed.getOrDefault(finding.subject(), Set.of()).stream().filter(known.profiles()::containsKey).collect(Collectors.toSet());
				return new SmallestRepair.Share(finding.subject(), finding.rule().metric(), Objects.requireNonNull(finding.rule().threshold()), people.size(),
						(int) people.stream().filter(cadre -> counts(finding.rule().metric(), cadre)).count());
			}).toList();
		}

		@Override
		public @Nullable String level(PositionCode post) {
			return picture.level(post);
		}

		@Override
		public boolean isListed(String level, CadreCode cadre) {
			return listed.getOrDefault(level, Set.of()).contains(cadre);
		}

		@Override
		public boolean counts(String metric, CadreCode cadre) {
			return review.counts(metric, Objects.requireNonNull(known.profiles().get(cadre)), asOf.on());
		}

		/** Others may have filled the post, or planned the cadre for as many as rules let. */
		@Override
		public boolean allows(Collection<Option> others, Option option) {
			List<Nomination> ofPosition = new ArrayList<>(byPosition.get(option.post()));
			List<Nomination> ofCadre = new ArrayList<>(byCadre.getOrDefault(option.cadre(), List.of()));
			others.stream().filter(other -> other.post().equals(option.post())).map(this::nomination).forEach(ofPosition::add);
			others.stream().filter(other -> other.cadre().equals(option.cadre())).map(this::nomination).forEach(ofCadre::add);
			return review.added(nomination(option), ofPosition, ofCadre, known).stream().noneMatch(PlanFinding::forbids);
		}

		private Nomination nomination(Option option) {
			return CadrePlans.tried(option.post(), option.cadre(), asOf.on());
		}

		/** All posts of the levels that have a share below its target with some additions. */
		Set<PositionCode> postsBelow(List<Option> added) {
			Set<String> levels = review.shares(after(added)).stream().filter(PlanFinding::isMissed).map(PlanFinding::subject).collect(Collectors.toSet());
			return picture.positions().keySet().stream().filter(post -> levels.contains(String.valueOf(picture.level(post)))).collect(Collectors.toSet());
		}

		/** The shares below their targets, as they are and would be. */
		List<Share> shares(List<Option> added) {
			Map<String, Double> would = new HashMap<>();
			review.shares(after(added)).forEach(finding -> would.put(key(finding), figure(finding)));
			return before.stream().filter(PlanFinding::isMissed).map(finding -> new Share(finding, figure(finding), would.getOrDefault(key(finding), 0.0))).toList();
		}

		Addition addition(Option option, Purpose why) {
			return new Addition(option.post(), Objects.requireNonNull(tried.get(option)), why);
		}

		private List<PlanFinding> findings(PositionCode post, CadreCode cadre) {
			return review.added(CadrePlans.tried(post, cadre, asOf.on()), byPosition.get(post), byCadre.getOrDefault(cadre, List.of()), known);
		}

		private static double figure(PlanFinding finding) {
			return Objects.requireNonNullElse(finding.rule().measured(), 0.0);
		}

		private static String key(PlanFinding finding) {
			return finding.subject() + " " + finding.rule().metric();
		}

		private PlanPicture after(List<Option> added) {
			return known.with(added.stream().map(this::nomination).toList(), Map.of(), Map.of());
		}
	}
}
