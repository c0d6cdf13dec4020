package io.orgloom.cadreplan;

import io.orgloom.access.Access;
import io.orgloom.access.ReadPurpose;
import io.orgloom.access.Role;
import io.orgloom.graph.AsOf;
import io.orgloom.graph.Change;
import io.orgloom.graph.ChangeNote;
import io.orgloom.graph.IdentityRef;
import io.orgloom.graph.Interval;
import io.orgloom.graph.Ledger;
import io.orgloom.graph.Times;
import io.orgloom.graph.Writing;
import io.orgloom.structure.OrgUnit;
import io.orgloom.structure.OrgUnitCode;
import io.orgloom.structure.OrgUnitKind;
import io.orgloom.structure.Position;
import io.orgloom.structure.PositionCode;
import io.orgloom.structure.PositionRole;
import io.orgloom.structure.Structure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes cadre plans; every call is one Change, for personnel officers where the plan belongs. Rules are asked with the ledger locked, so of two officers who
 * nominate a third and a fourth candidate at once one is refused.
 */
@Service
public class CadrePlanning {

	/** How many nominations are taken at once. */
	public static final int MOST_NOMINATIONS = 500;
	private static final int MOST_POSITIONS = 20_000;

	private final Ledger ledger;
	private final CadrePlans plans;
	private final NominationCheck check;
	private final PlanScope scope;
	private final Structure structure;
	private final Access access;
	private final Times times;

	CadrePlanning(Ledger ledger, CadrePlans plans, NominationCheck check, PlanScope scope, Structure structure, Access access, Times times) {
		this.ledger = ledger;
		this.plans = plans;
		this.check = check;
		this.scope = scope;
		this.structure = structure;
		this.access = access;
		this.times = times;
	}

	/** Nominations made, with what the rules say against them without forbidding them. */
	public record Nominated(List<NominationCode> codes, List<PlanFinding> warnings, Change change) {
	}

	/** A nomination or plan, and the Change that wrote it. */
	public record Planned<T>(T code, Change change) {
	}

	/** Begins a plan. */
	public Planned<CadrePlanCode> begin(NewCadrePlan wanted, ChangeNote note) {
		if (!wanted.termFrom().isBefore(wanted.termUntil())) {
			throw new CadrePlanTermInvalid(wanted.termFrom(), wanted.termUntil());
		}
		AsOf day = times.on(wanted.from());
		String area = wanted.unit() == null ? null : area(wanted.unit(), day);
		access.require(Role.PERSONNEL_OFFICER, area, times.now());
		List<Position> positions = positions(wanted, day);
		scope.require(Stream.concat(positions.stream().map(Position::unit).filter(Objects::nonNull), committees(wanted, day)).collect(Collectors.toCollection(TreeSet::new)), area, day);
		CadrePlanCode code = wanted.code() == null ? CadrePlanCode.drawn() : wanted.code();
		Change change = ledger.write(note, writing -> {
			if (!writing.everUsed(CadrePlanFacts.PLAN_STATE, List.of(code.value())).isEmpty()) {
				throw new CadrePlanCodeTaken(code);
			}
			writing.record(CadrePlanFacts.plan(code, wanted.name(), wanted.termFrom(), wanted.termUntil(), area, wanted.synthetic()), Interval.from(wanted.from()));
			writing.load(Stream.concat(positions.stream().map(position -> position.code().identity()), wanted.committees().stream().map(each -> each.committee().identity())).toList());
			positions.forEach(position -> writing.record(CadrePlanFacts.covers(code, position.code()),
					NominationWriting.shared(wanted.from(), writing, List.of(position.code().identity()))));
			covered(code, wanted, writing);
		});
		return new Planned<>(code, change);
	}

	private static void covered(CadrePlanCode code, NewCadrePlan wanted, Writing writing) {
		wanted.committees().forEach(each -> writing.record(CadrePlanFacts.covers(code, each),
				NominationWriting.shared(wanted.from(), writing, List.of(each.committee().identity()))));
	}

	/**
	 * Records a plan that was made elsewhere, with its nominations, as it is: no rule forbids anything, and the review says what is wrong. For administrators of
	 * everything.
	 */
	public Change takeIn(NewCadrePlan plan, List<NewNomination> nominations, ChangeNote note) {
		access.require(Role.ADMINISTRATOR, null, times.now());
		CadrePlanCode code = Objects.requireNonNull(plan.code());
		AsOf day = times.on(plan.from());
		String area = plan.unit() == null ? null : area(plan.unit(), day);
		Set<PositionCode> positions = new TreeSet<>(plan.positions());
		nominations.stream().map(NewNomination::position).filter(Objects::nonNull).forEach(positions::add);
		return ledger.write(note, writing -> {
			Set<IdentityRef> all = new TreeSet<>();
			positions.forEach(position -> all.add(position.identity()));
			plan.committees().forEach(each -> all.add(each.committee().identity()));
			nominations.forEach(each -> all.add(each.cadre().identity()));
			writing.load(all);
			writing.record(CadrePlanFacts.plan(code, plan.name(), plan.termFrom(), plan.termUntil(), area, plan.synthetic()), Interval.from(plan.from()));
			positions.forEach(position -> writing.record(CadrePlanFacts.covers(code, position), NominationWriting.shared(plan.from(), writing, List.of(position.identity()))));
			covered(code, plan, writing);
			int number = 0;
			for (NewNomination each : nominations) {
				// numbered, so that the same plan has the same codes wherever it is recorded
				NominationCode nomination = new NominationCode("%s.%05d".formatted(code, ++number));
				NominationWriting.record(new Nomination(nomination, each.position(), each.committee(), each.cadre(), each.assessment(), 0), code, plan.from(), writing);
			}
		});
	}

	private @Nullable String area(OrgUnitCode unit, AsOf day) {
		structure.requireUnit(unit, day);
		return structure.areas(List.of(unit), day).get(unit);
	}

	private List<Position> positions(NewCadrePlan wanted, AsOf day) {
		List<PositionCode> named = wanted.positions().stream().distinct().toList();
		int number = named.size();
		List<Position> positions = List.of();
		if (number > 0 && number <= MOST_POSITIONS) {
			positions = structure.positions(named, day);
			Set<PositionCode> there = positions.stream().map(Position::code).collect(Collectors.toSet());
			// asked one by one only to be refused with its own words
			named.stream().filter(code -> !there.contains(code)).findFirst().ifPresent(code -> structure.position(code, day));
		} else if (wanted.unit() != null && number == 0 && wanted.committees().isEmpty()) {
			positions = structure.positions(wanted.unit(), true, null, "", MOST_POSITIONS + 1, day).stream()
				.filter(position -> position.role() == PositionRole.HEAD || position.role() == PositionRole.DEPUTY).toList();
			number = positions.size();
		}
		if (number == 0 && wanted.committees().isEmpty() || number > MOST_POSITIONS) {
			throw new NoPositionsPlanned(number, MOST_POSITIONS);
		}
		return positions;
	}

	private Stream<OrgUnitCode> committees(NewCadrePlan wanted, AsOf day) {
		List<OrgUnitCode> codes = wanted.committees().stream().map(CommitteeScope::committee).toList();
		Map<OrgUnitCode, OrgUnitKind> kinds = structure.units(codes, day).stream().collect(Collectors.toMap(OrgUnit::code, OrgUnit::kind));
		for (OrgUnitCode code : codes) {
			if (!kinds.containsKey(code)) {
				structure.requireUnit(code, day);
			}
			if (!CommitteeScope.KINDS.contains(kinds.get(code))) {
				throw new NotCommittee(code);
			}
		}
		return codes.stream();
	}

	/** Nominates cadres, all or nobody; {@link NominationForbidden} where binding rules are missed for certain. */
	@Transactional
	public Nominated nominate(CadrePlanCode code, List<NewNomination> wanted, LocalDate from, ReadPurpose purpose, ChangeNote note) {
		TooManyNominations.refuse(wanted.size());
		AsOf day = times.on(from);
		plans.plan(code, day);
		ledger.lock();
		Set<String> places = wanted.stream().map(CadrePlanning::place).collect(Collectors.toSet());
		PlanPicture picture = plans.picture(code, each -> places.contains(place(each.position(), each.committee())), times.on(from), purpose);
		if (picture.plan().isOver(from)) {
			throw new CadrePlanOver(picture.plan(), from);
		}
		List<Nomination> fresh = new ArrayList<>();
		wanted.forEach(each -> fresh.add(check.accepted(each, NominationCode.drawn(code), picture, fresh)));
		PlanPicture after = plans.with(picture, fresh, times.on(from), purpose);
		List<PlanFinding> findings = check.warnings(fresh, after);
		Change change = ledger.write(note, writing -> fresh.forEach(nomination -> NominationWriting.record(nomination, code, from, writing)));
		return new Nominated(fresh.stream().map(Nomination::code).toList(), findings, change);
	}

	private static String place(NewNomination wanted) {
		return place(wanted.position(), wanted.committee());
	}

	private static String place(@Nullable PositionCode position, @Nullable OrgUnitCode committee) {
		return position + " " + committee;
	}

	/** Judges a nomination anew from a day on. */
	@Transactional
	public Change assess(CadrePlanCode plan, NominationCode code, long version, Assessment assessment, LocalDate from, ReadPurpose purpose, ChangeNote note) {
		requireCurrent(plan, code, version, from, purpose);
		return ledger.write(note, writing -> writing.change(CadrePlanFacts.assessment(code, assessment), from));
	}

	/** Takes a nomination out of the plan from a day on. */
	@Transactional
	public Change takeOut(CadrePlanCode plan, NominationCode code, long version, LocalDate from, ReadPurpose purpose, ChangeNote note) {
		requireCurrent(plan, code, version, from, purpose);
		return ledger.write(note, writing -> NominationWriting.takeOut(code, from, writing));
	}

	private void requireCurrent(CadrePlanCode plan, NominationCode code, long version, LocalDate from, ReadPurpose purpose) {
		plans.plan(plan, times.on(from));
		ledger.lock();
		Nomination present = plans.nomination(plan, code, times.on(from), purpose);
		if (present.version() != version) {
			throw new NominationStale(present, version);
		}
	}
}
