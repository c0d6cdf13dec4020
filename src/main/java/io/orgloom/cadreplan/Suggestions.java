package io.orgloom.cadreplan;

import io.orgloom.access.ReadPurpose;
import io.orgloom.cadre.CadreCode;
import io.orgloom.cadre.CadreProfile;
import io.orgloom.cadre.Cadres;
import io.orgloom.cadre.RollEntry;
import io.orgloom.graph.AsOf;
import io.orgloom.graph.Page;
import io.orgloom.structure.OrgUnitCode;
import io.orgloom.structure.PositionCode;
import io.orgloom.structure.PositionRole;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Who else could be planned for a post or a seat: everybody in the apparatus whose personal data the officer may read, with what the rules would say of each.
 * They are ordered by what the roll of cadres knows and read only as far as they are shown; people decide.
 */
@Service
public class Suggestions {

	private final CadrePlans plans;
	private final CadrePlanQueries queries;
	private final PlanReview review;
	private final Cadres cadres;

	Suggestions(CadrePlans plans, CadrePlanQueries queries, PlanReview review, Cadres cadres) {
		this.plans = plans;
		this.queries = queries;
		this.review = review;
		this.cadres = cadres;
	}

	/**
	 * A page of them.
	 *
	 * @param position null for a seat
	 * @param committee null for a post
	 * @param after key of the one the page begins behind; empty for the first
	 */
	public Page<Suggestion> of(CadrePlanCode code, @Nullable PositionCode position, @Nullable OrgUnitCode committee, String after, int limit, AsOf asOf, ReadPurpose purpose) {
		PlanPicture picture = plans.picture(code, each -> false, asOf, purpose);
		require(code, position, committee, picture);
		Ranking ranking = new Ranking(position, committee, picture);
		Map<CadreCode, SuggestionRank> ranks = new HashMap<>();
		List<CadreCode> found = cadres.foremost(ranking::of, SuggestionRank.read(after), limit + 1, asOf);
		List<Nomination> tried = found.stream().map(cadre -> CadrePlans.tried(position, committee, cadre, asOf.on())).toList();
		PlanPicture with = plans.with(picture, tried, asOf, purpose);
		tried.forEach(each -> ranks.put(each.cadre(), ranking.of(with.profiles().get(each.cadre()))));
		return Page.of(tried.stream().map(each -> suggestion(each, Objects.requireNonNull(ranks.get(each.cadre())), with, picture)).toList(), limit,
				each -> Objects.requireNonNull(ranks.get(each.cadre().code())).toString());
	}

	private static void require(CadrePlanCode code, @Nullable PositionCode position, @Nullable OrgUnitCode committee, PlanPicture picture) {
		if (position != null && !picture.positions().containsKey(position)) {
			throw new PositionNotPlanned(code, position);
		}
		if (committee != null && !picture.committees().containsKey(committee)) {
			throw new CommitteeNotPlanned(code, committee);
		}
	}

	private Suggestion suggestion(Nomination tried, SuggestionRank rank, PlanPicture with, PlanPicture picture) {
		return new Suggestion(Objects.requireNonNull(with.profiles().get(tried.cadre())), review.candidate(tried, picture.of(tried.cadre()), with), rank.follows() == 0, rank.planned());
	}

	/** Ranks everybody for one post or seat. Whoever is the same in all that rules ask is judged once. */
	private final class Ranking {

		private final @Nullable PlannedPosition position;
		private final @Nullable PlannedCommittee committee;
		private final PlanPicture picture;
		private final @Nullable String level;
		private final Map<OrgUnitCode, UnitPlace> places;
		private final Set<CadreCode> there;
		private final Map<CadreCode, List<Nomination>> planned;
		private final Map<List<@Nullable Object>, Suggestion.Standing> standings = new HashMap<>();

		Ranking(@Nullable PositionCode position, @Nullable OrgUnitCode committee, PlanPicture picture) {
			this.position = position == null ? null : picture.positions().get(position);
			this.committee = committee == null ? null : picture.committees().get(committee);
			this.picture = picture;
			this.level = position == null ? picture.level(Objects.requireNonNull(committee)) : picture.level(position);
			this.places = this.position == null ? Map.of() : around(this.position.unit());
			this.planned = picture.nominations().stream().collect(Collectors.groupingBy(Nomination::cadre));
			this.there = picture.nominations().stream().filter(each -> position != null ? position.equals(each.position()) : Objects.equals(committee, each.committee()))
				.map(Nomination::cadre).collect(Collectors.toSet());
		}

		/** Where those stand whose posts can be compared with one in a unit: in it, below it or above it. */
		private Map<OrgUnitCode, UnitPlace> around(OrgUnitCode unit) {
			Map<OrgUnitCode, UnitPlace> around = new HashMap<>();
			queries.below(unit, new AsOf(picture.on(), picture.known())).forEach(below -> around.put(below, new UnitPlace(below, Set.of(unit), null, null)));
			UnitPlace own = picture.places().get(unit);
			if (own != null) {
				around.put(unit, own);
			}
			return around;
		}

		@Nullable SuggestionRank of(RollEntry entry) {
			return there.contains(entry.code()) ? null : of(entry.profile(picture.on()));
		}

		/** Null for who holds the post or is not in service. */
		@Nullable SuggestionRank of(CadreProfile profile) {
			NominationCase.Known known = NominationCase.known(position, profile, places, picture.plan(), picture.on(), review.process());
			if (!known.inService() || known.holds()) {
				return null;
			}
			List<Nomination> already = planned.getOrDefault(profile.code(), List.of());
			int posts = (int) already.stream().filter(each -> each.position() != null && isSameLevel(each)).count() + (position == null ? 0 : 1);
			int seats = (int) already.stream().filter(each -> each.committee() != null && isSameLevel(each)).count() + (committee == null ? 0 : 1);
			Map<String, Object> candidacy = committee == null ? null : NominationCase.candidacy(profile.code(), profile, committee, level);
			List<@Nullable Object> same = new ArrayList<>();
			same.add(known);
			same.add(candidacy);
			same.add(posts);
			same.add(seats);
			Suggestion.Standing standing = standings.computeIfAbsent(same, key -> review.standing(new NominationCase(level, false, known), candidacy, posts, seats, picture));
			boolean leads = profile.positions().stream().anyMatch(held -> !held.acting() && held.role().compareTo(PositionRole.DEPUTY) <= 0);
			return new SuggestionRank(standing.forbidding(), standing.missed(), standing.unknown(), leads ? 0 : 1, already.size(), profile.code());
		}

		private boolean isSameLevel(Nomination other) {
			return Objects.equals(level, picture.level(other));
		}
	}
}
