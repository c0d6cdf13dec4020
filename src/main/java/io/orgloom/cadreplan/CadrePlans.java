package io.orgloom.cadreplan;

import io.orgloom.access.Access;
import io.orgloom.access.ReadLog;
import io.orgloom.access.ReadPurpose;
import io.orgloom.access.Role;
import io.orgloom.cadre.CadreCode;
import io.orgloom.cadre.CadreProfile;
import io.orgloom.cadre.CadreProfile.HeldPosition;
import io.orgloom.cadre.Cadres;
import io.orgloom.cadre.Incumbent;
import io.orgloom.cadreplan.CadrePlanQueries.Pool;
import io.orgloom.graph.AsOf;
import io.orgloom.graph.Page;
import io.orgloom.graph.Times;
import io.orgloom.structure.OrgUnitCode;
import io.orgloom.structure.PositionCode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Cadre plans on any day, as known at any time; for personnel officers where the plan belongs. Whose nominations are shown is in the log of readings. */
@Service
public class CadrePlans {

	private static final int MOST_MONTHS = 120;

	private final CadrePlanQueries queries;
	private final PlanReview review;
	private final Cadres cadres;
	private final ReadLog log;
	private final Access access;
	private final Times times;

	CadrePlans(CadrePlanQueries queries, PlanReview review, Cadres cadres, ReadLog log, Access access, Times times) {
		this.queries = queries;
		this.review = review;
		this.cadres = cadres;
		this.log = log;
		this.access = access;
		this.times = times;
	}

	/** The plans the actor may read. */
	public List<CadrePlan> plans(AsOf asOf) {
		access.requireAny(Role.PERSONNEL_OFFICER);
		List<CadrePlan> plans = queries.plans(asOf);
		Set<String> areas = new TreeSet<>();
		plans.stream().map(CadrePlan::area).filter(Objects::nonNull).forEach(areas::add);
		Set<String> reached = access.reach(Role.PERSONNEL_OFFICER, areas, times.now());
		boolean everything = access.mayEverywhere(Role.PERSONNEL_OFFICER);
		return plans.stream().filter(plan -> plan.area() == null ? everything : reached.contains(plan.area())).toList();
	}

	/** One plan; {@link UnknownCadrePlan} where it does not exist on that day. */
	public CadrePlan plan(CadrePlanCode code, AsOf asOf) {
		access.requireAny(Role.PERSONNEL_OFFICER);
		CadrePlan plan = queries.plan(code, asOf).orElseThrow(() -> new UnknownCadrePlan(code.value()));
		access.require(Role.PERSONNEL_OFFICER, plan.area(), times.now());
		return plan;
	}

	/** A plan with all that is in it. */
	public PlanView view(CadrePlanCode code, AsOf asOf, ReadPurpose purpose) {
		PlanPicture picture = picture(code, each -> true, asOf, purpose);
		return new PlanView(picture, review.review(picture));
	}

	/** A plan as far as one post of it goes: of nobody else are personal data read. */
	public PlanView view(CadrePlanCode code, PositionCode position, AsOf asOf, ReadPurpose purpose) {
		PlanPicture picture = picture(code, each -> position.equals(each.position()), asOf, purpose);
		if (!picture.positions().containsKey(position)) {
			throw new PositionNotPlanned(code, position);
		}
		return new PlanView(picture, review.review(picture.of(position), picture));
	}

	/** A plan as far as one committee of it goes. */
	public PlanView view(CadrePlanCode code, OrgUnitCode committee, AsOf asOf, ReadPurpose purpose) {
		PlanPicture picture = picture(code, each -> committee.equals(each.committee()), asOf, purpose);
		if (!picture.committees().containsKey(committee)) {
			throw new CommitteeNotPlanned(code, committee);
		}
		return new PlanView(picture, review.review(committee, picture));
	}

	/** A page of the nominations of a plan in the order of their codes. */
	public Page<Nomination> nominations(CadrePlanCode code, String after, int limit, AsOf asOf, ReadPurpose purpose) {
		plan(code, asOf);
		Page<Nomination> page = Page.of(queries.nominations(code, after, limit + 1, asOf), limit, each -> each.code().value());
		log.record(purpose, page.items().stream().map(each -> each.cadre().value()).toList());
		return page;
	}

	/** Who holds some posts of a plan today, the post left out where nobody does. */
	public Map<PositionCode, List<Incumbent>> incumbents(PlanView view, Collection<PositionCode> positions, AsOf asOf, ReadPurpose purpose) {
		return cadres.incumbents(positions.stream().filter(view.picture().positions()::containsKey).toList(), asOf, purpose);
	}

	/** One nomination; {@link UnknownNomination} where the plan does not hold it on that day. */
	public Nomination nomination(CadrePlanCode plan, NominationCode code, AsOf asOf, ReadPurpose purpose) {
		plan(plan, asOf);
		Nomination nomination = queries.nomination(plan, code, asOf).orElseThrow(() -> new UnknownNomination(code.value()));
		log.record(purpose, List.of(nomination.cadre().value()));
		return nomination;
	}

	/** What the rules say of a plan. */
	public List<PlanFinding> review(CadrePlanCode code, AsOf asOf, ReadPurpose purpose) {
		return review.review(picture(code, each -> true, asOf, purpose));
	}

	/** How good a plan is on a day. */
	public Coverage coverage(CadrePlanCode code, AsOf asOf, ReadPurpose purpose) {
		PlanPicture picture = picture(code, each -> true, asOf, purpose);
		return Coverage.of(picture.nominations().size(), picture.strength(asOf.on()), picture.positions().size());
	}

	/** How a plan goes on if nobody is added, month by month. */
	public Outlook outlook(CadrePlanCode code, int months, AsOf asOf, ReadPurpose purpose) {
		if (months < 1 || months > MOST_MONTHS) {
			throw new OutlookOutOfRange(months, MOST_MONTHS);
		}
		return Outlook.of(picture(code, each -> true, asOf, purpose), months);
	}

	/** A nomination that is only tried: as if somebody had found them ready on the day. */
	static Nomination tried(@Nullable PositionCode position, CadreCode cadre, LocalDate on) {
		return tried(position, null, cadre, on);
	}

	static Nomination tried(@Nullable PositionCode position, @Nullable OrgUnitCode committee, CadreCode cadre, LocalDate on) {
		return new Nomination(new NominationCode("try." + cadre), position, committee, cadre, new Assessment(NominationKind.ON_THE_SPOT, Readiness.NOW, on, null, null), 0);
	}

	/** A page of nominations for who logs the reading of them. */
	List<Nomination> unlogged(CadrePlanCode code, String after, int limit, AsOf asOf) {
		return queries.nominations(code, after, limit, asOf);
	}

	/** The nominations of a plan without anybody's data. */
	Set<NominationCode> codes(CadrePlanCode code, AsOf asOf) {
		return queries.nominations(code, asOf).stream().map(Nomination::code).collect(Collectors.toCollection(TreeSet::new));
	}

	/** @param shown of whom personal data are read */
	PlanPicture picture(CadrePlanCode code, Predicate<Nomination> shown, AsOf asOf, ReadPurpose purpose) {
		CadrePlan plan = plan(code, asOf);
		SortedMap<PositionCode, PlannedPosition> positions = new TreeMap<>();
		queries.positions(code, asOf).forEach(position -> positions.put(position.code(), position));
		SortedMap<OrgUnitCode, PlannedCommittee> committees = new TreeMap<>();
		queries.committees(code, asOf).forEach(committee -> committees.put(committee.code(), committee));
		List<Nomination> nominations = queries.nominations(code, asOf);
		Map<CadreCode, CadreProfile> profiles = cadres.profiles(nominations.stream().filter(shown).map(Nomination::cadre).distinct().toList(), asOf, purpose);
		Set<OrgUnitCode> units = units(profiles.values());
		positions.values().forEach(position -> units.add(position.unit()));
		units.addAll(committees.keySet());
		return new PlanPicture(plan, asOf.on(), asOf.known(), positions, committees, nominations, profiles, queries.places(units, asOf), queries.appointed(code, asOf));
	}

	/** A plan as it would be with some nominations more. */
	PlanPicture with(PlanPicture picture, List<Nomination> more, AsOf asOf, ReadPurpose purpose) {
		Map<CadreCode, CadreProfile> profiles = cadres.profiles(more.stream().map(Nomination::cadre).distinct().toList(), asOf, purpose);
		return picture.with(more, profiles, queries.places(units(profiles.values()), asOf));
	}

	private static Set<OrgUnitCode> units(Collection<CadreProfile> profiles) {
		Set<OrgUnitCode> units = new TreeSet<>();
		profiles.forEach(profile -> profile.positions().stream().map(HeldPosition::unit).filter(Objects::nonNull).forEach(units::add));
		return units;
	}
}
