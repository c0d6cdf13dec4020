package io.orgloom.cadreplan;

import io.orgloom.cadre.CadreCode;
import io.orgloom.cadre.CadreProfile;
import io.orgloom.cadreplan.CadrePlanQueries.Appointed;
import io.orgloom.structure.OrgUnitCode;
import io.orgloom.structure.Position;
import io.orgloom.structure.PositionCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A cadre plan as a whole on a day, read once: all that its review, its strength and its pages ask.
 *
 * @param on the day
 * @param known number of the last Change taken into account
 * @param positions by code
 * @param committees by code
 * @param profiles of all nominees
 * @param places of the units of posts, of committees and of nominees
 * @param appointed who took up a post of the plan after it began
 */
record PlanPicture(CadrePlan plan, LocalDate on, long known, SortedMap<PositionCode, PlannedPosition> positions, SortedMap<OrgUnitCode, PlannedCommittee> committees, List<Nomination> nominations,
		Map<CadreCode, CadreProfile> profiles, Map<OrgUnitCode, UnitPlace> places, List<Appointed> appointed) {

	/** Nominations by post, those without a post left out; every post of the plan has its list. */
	SortedMap<PositionCode, List<Nomination>> byPosition() {
		SortedMap<PositionCode, List<Nomination>> all = new TreeMap<>();
		positions.keySet().forEach(code -> all.put(code, new ArrayList<>()));
		nominations.stream().filter(each -> each.position() != null).forEach(each -> {
			List<Nomination> of = all.get(each.position());
			if (of != null) {
				of.add(each);
			}
		});
		return all;
	}

	/** Nominations for the seats of each committee; every committee of the plan has its list. */
	SortedMap<OrgUnitCode, List<Nomination>> byCommittee() {
		SortedMap<OrgUnitCode, List<Nomination>> all = new TreeMap<>();
		committees.keySet().forEach(code -> all.put(code, nominations.stream().filter(each -> code.equals(each.committee())).toList()));
		return all;
	}

	/** What could be done on a day. */
	Strength strength(LocalDate day) {
		return new Strength(ready(day));
	}

	/** Every post with the candidates who are ready on a day and still in service. */
	Map<PositionCode, List<CadreCode>> ready(LocalDate day) {
		Map<PositionCode, List<CadreCode>> ready = new HashMap<>();
		byPosition().forEach((code, all) -> ready.put(code, all.stream().filter(each -> isReady(each, day)).map(Nomination::cadre).toList()));
		return ready;
	}

	/** Whether a cadre could be planned for a post at all: they are in service and do not hold it. */
	boolean mayTake(CadreCode cadre, PositionCode position) {
		CadreProfile profile = profiles.get(cadre);
		return profile != null && profile.inService(on) && profile.positions().stream().noneMatch(held -> held.code().equals(position));
	}

	/** Whether a candidate could take up the post on a day. */
	boolean isReady(Nomination nomination, LocalDate day) {
		CadreProfile profile = profiles.get(nomination.cadre());
		return nomination.isReady(day) && profile != null && profile.inService(day);
	}

	/** The nominations of one post. */
	List<Nomination> of(PositionCode position) {
		return nominations.stream().filter(each -> position.equals(each.position())).toList();
	}

	/** The nominations of one cadre. */
	List<Nomination> of(CadreCode cadre) {
		return nominations.stream().filter(each -> each.cadre().equals(cadre)).toList();
	}

	/** The same plan with some nominations more. */
	PlanPicture with(List<Nomination> more, Map<CadreCode, CadreProfile> theirs, Map<OrgUnitCode, UnitPlace> where) {
		List<Nomination> all = new ArrayList<>(nominations);
		all.addAll(more);
		Map<CadreCode, CadreProfile> everybody = new HashMap<>(profiles);
		everybody.putAll(theirs);
		Map<OrgUnitCode, UnitPlace> everywhere = new HashMap<>(places);
		everywhere.putAll(where);
		return new PlanPicture(plan, on, known, positions, committees, List.copyOf(all), everybody, everywhere, appointed);
	}

	/** The same plan, covering some posts too. */
	PlanPicture covering(List<Position> more) {
		SortedMap<PositionCode, PlannedPosition> all = new TreeMap<>(positions);
		more.forEach(post -> all.putIfAbsent(post.code(), new PlannedPosition(post.code(), post.title(), post.role(), Objects.requireNonNull(post.unit()),
				Objects.requireNonNullElse(post.unitName(), ""))));
		return new PlanPicture(plan, on, known, all, committees, nominations, profiles, places, appointed);
	}

	/** The same plan without some nominations. */
	PlanPicture without(Set<NominationCode> some) {
		return new PlanPicture(plan, on, known, positions, committees, nominations.stream().filter(each -> !some.contains(each.code())).toList(), profiles, places, appointed);
	}

	/** The level a post belongs to, in the words of the rules; null where it is not known. */
	@Nullable String level(@Nullable PositionCode code) {
		PlannedPosition position = code == null ? null : positions.get(code);
		return position == null ? null : level(position.unit());
	}

	/** The level an org unit belongs to. */
	@Nullable String level(OrgUnitCode unit) {
		UnitPlace place = places.get(unit);
		return place == null ? null : place.level();
	}

	/** The level a nomination belongs to. */
	@Nullable String level(Nomination nomination) {
		return nomination.committee() == null ? level(nomination.position()) : level(nomination.committee());
	}
}
