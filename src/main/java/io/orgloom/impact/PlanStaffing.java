package io.orgloom.impact;

import io.orgloom.graph.AsOf;
import io.orgloom.impact.StaffAndWays.Ended;
import io.orgloom.impact.StaffAndWays.Offices;
import io.orgloom.impact.StaffAndWays.Staff;
import io.orgloom.impact.StaffAndWays.Unit;
import io.orgloom.scenario.Evaluation;
import io.orgloom.scenario.ScenarioId;
import io.orgloom.scenario.ScenarioPlanning;
import io.orgloom.scenario.ScenarioPlanning.Evaluated;
import io.orgloom.scenario.apparatus.ApparatusProjection;
import io.orgloom.snapshot.Snapshot;
import io.orgloom.snapshot.Snapshots;
import io.orgloom.structure.OrgUnitCode;
import io.orgloom.structure.Staffings;
import io.orgloom.territory.AdministrativeUnit;
import io.orgloom.territory.UnitCode;
import io.orgloom.territory.UnitLevel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Works out what a plan means for bodies, posts and ways, on what its base knows of its day. */
@Service
@Transactional(readOnly = true)
public class PlanStaffing {

	private static final double EARTH_KM = 6_371;

	private final ScenarioPlanning planning;
	private final Snapshots snapshots;
	private final Staffings staffings;

	PlanStaffing(ScenarioPlanning planning, Snapshots snapshots, Staffings staffings) {
		this.planning = planning;
		this.snapshots = snapshots;
		this.staffings = staffings;
	}

	/** What the plan as it stands means. */
	public StaffAndWays of(ScenarioId id) {
		return work(id).comesTo(codesBefore(id));
	}

	/** Which bodies would go on as which. */
	public Succession succession(ScenarioId id) {
		Succession implied = work(id).succession(codesBefore(id));
		return said(implied, planning.staffed(id).apparatus());
	}

	/** What steps of the plan say of bodies goes before what its territory implies. */
	private static Succession said(Succession implied, ApparatusProjection plan) {
		Map<OrgUnitCode, OrgUnitCode> into = new HashMap<>(implied.into());
		Set<OrgUnitCode> gone = new HashSet<>(implied.gone());
		plan.touchedBodies().stream().filter(body -> !body.formed()).forEach(body -> {
			OrgUnitCode code = new OrgUnitCode(body.key());
			String stands = plan.standsFor(body.key());
			if (stands != null) {
				into.put(code, new OrgUnitCode(stands));
				gone.remove(code);
			} else {
				into.remove(code);
				gone.add(code);
			}
		});
		return new Succession(implied.version(), implied.base(), into, gone, implied.placeBefore(), implied.placeAfter());
	}

	private Work work(ScenarioId id) {
		AsOf base = planning.scenario(id).base();
		return new Work(snapshots.of(base), Bodies.of(staffings.of(base)), planning.evaluated(id, null));
	}

	private List<String> codesBefore(ScenarioId id) {
		return planning.base(id).units().stream().map(unit -> unit.code()).toList();
	}

	private record Member(String code, String name, double share) {
	}

	private static final class Work {

		private final Snapshot base;
		private final Bodies bodies;
		private final Evaluated evaluated;
		private final List<Evaluation.Unit> units;
		/** By unit of the base, the unit in which most of it lies: that is where its bodies go. */
		private final Map<String, String> home = new HashMap<>();

		Work(Snapshot base, Bodies bodies, Evaluated evaluated) {
			this.base = base;
			this.bodies = bodies;
			this.evaluated = evaluated;
			this.units = Stream.concat(evaluated.evaluation().units().stream(), evaluated.evaluation().above().stream()).toList();
			Homes.of(units.stream()).forEach((code, unit) -> home.put(code, unit.code()));
		}

		StaffAndWays comesTo(List<String> before) {
			List<Unit> formed = units.stream().filter(unit -> unit.formed() && !unit.empty()).map(this::unit)
				.sorted(Comparator.comparingInt((Unit unit) -> unit.staff().freed()).reversed().thenComparing(Unit::code)).toList();
			List<Ended> ended = ended(before);
			Staff all = Stream.concat(formed.stream().map(Unit::staff), ended.stream().map(Ended::staff)).reduce(Staff.NONE, Staff::plus);
			return new StaffAndWays(evaluated.version(), all, offices(), formed, ended);
		}

		private List<Ended> ended(List<String> before) {
			Set<String> there = new HashSet<>(home.keySet());
			units.forEach(unit -> there.add(unit.code()));
			List<Ended> ended = new ArrayList<>();
			for (String code : before) {
				if (!there.contains(code)) {
					AdministrativeUnit unit = known(code);
					ended.add(new Ended(code, unit == null ? code : unit.name(), unit == null ? evaluated.evaluation().units().getFirst().level() : unit.level(),
							bodies.of(List.of(code), false)));
				}
			}
			return ended;
		}

		Succession succession(List<String> before) {
			Map<OrgUnitCode, OrgUnitCode> into = new HashMap<>();
			Map<OrgUnitCode, String> placeAfter = new HashMap<>();
			Map<String, UnitLevel> levels = new HashMap<>();
			units.forEach(unit -> levels.put(unit.code(), unit.level()));
			for (Evaluation.Unit unit : units) {
				List<String> members = unit.formed() ? unit.from().stream().map(Evaluation.Source::code).filter(code -> unit.code().equals(home.get(code))).toList()
						: List.of(unit.code());
				if (unit.formed()) {
					into.putAll(bodies.joined(members));
				}
				String place = isBelowDistrict(unit.level(), levels.get(unit.parent())) ? Objects.requireNonNull(unit.parent()) : unit.code();
				members.forEach(member -> bodies.workingFor(member).forEach(body -> placeAfter.put(body.code(), place)));
			}
			Set<OrgUnitCode> gone = new HashSet<>();
			ended(before).forEach(ended -> bodies.workingFor(ended.code()).forEach(body -> gone.add(body.code())));
			return new Succession(evaluated.version(), base.asOf(), into, gone, placesBefore(before), placeAfter);
		}

		private Map<OrgUnitCode, String> placesBefore(List<String> before) {
			Map<OrgUnitCode, String> places = new HashMap<>();
			for (String code : before) {
				AdministrativeUnit unit = known(code);
				AdministrativeUnit above = unit == null || unit.parent() == null ? null : known(unit.parent().value());
				String place = unit != null && above != null && isBelowDistrict(unit.level(), above.level()) ? above.code().value() : code;
				bodies.workingFor(code).forEach(body -> places.put(body.code(), place));
			}
			return places;
		}

		private static boolean isBelowDistrict(UnitLevel level, @Nullable UnitLevel above) {
			return level == UnitLevel.COMMUNE && above == UnitLevel.DISTRICT;
		}

		private Offices offices() {
			List<Evaluation.Unit> lowest = evaluated.evaluation().units().stream().filter(unit -> !unit.empty()).toList();
			boolean known = lowest.stream().allMatch(unit -> unit.population() != null);
			Long people = known ? (Long) lowest.stream().mapToLong(unit -> Objects.requireNonNull(unit.population())).sum() : null;
			Evaluation.Unit most = known ? lowest.stream().max(Comparator.comparingLong(unit -> Objects.requireNonNull(unit.population()))).orElse(null) : null;
			return new Offices(evaluated.evaluation().unitsBefore(), lowest.size(), people, most == null ? null : most.population(), most == null ? null : most.name());
		}

		private Unit unit(Evaluation.Unit unit) {
			List<Member> members = unit.from().stream().map(piece -> new Member(piece.code(), piece.name(), piece.share())).toList();
			Staff staff = bodies.of(members.stream().map(Member::code).filter(code -> unit.code().equals(home.get(code))).toList(), true);
			AdministrativeUnit seat = seat(unit, members);
			Member farthest = null;
			Double km = seat == null || seat.latitude() == null ? null : 0.0;
			for (Member member : members) {
				Double way = seat == null ? null : km(seat, known(member.code()));
				if (way == null) {
					return new Unit(unit.code(), unit.name(), unit.level(), members.size(), unit.population(), staff, seat == null ? null : seat.name(),
							unit.seat() != null, null, null);
				}
				if (farthest == null || way > Objects.requireNonNull(km)) {
					farthest = member;
					km = way;
				}
			}
			return new Unit(unit.code(), unit.name(), unit.level(), members.size(), unit.population(), staff, seat == null ? null : seat.name(),
					unit.seat() != null, farthest == null ? null : farthest.name(), km);
		}

		/** Where somebody chose it; else the member with most people, which usually gives the seat. */
		private @Nullable AdministrativeUnit seat(Evaluation.Unit unit, List<Member> members) {
			AdministrativeUnit chosen = unit.seat() == null ? null : known(unit.seat());
			return chosen != null ? chosen : members.stream().map(member -> known(member.code())).filter(Objects::nonNull)
				.max(Comparator.comparingDouble(each -> each.population() == null ? 0 : each.population().people())).orElse(null);
		}

		private @Nullable AdministrativeUnit known(String code) {
			return UnitCode.isCode(code) ? base.number(new UnitCode(code)).stream().mapToObj(base::unit).findFirst().orElse(null) : null;
		}
	}

	/** The great circle between the recorded places of two units (haversine); null where one is not known. */
	static @Nullable Double km(AdministrativeUnit one, @Nullable AdministrativeUnit other) {
		if (other == null || one.latitude() == null || one.longitude() == null || other.latitude() == null || other.longitude() == null) {
			return null;
		}
		double north = Math.toRadians(other.latitude() - one.latitude()) / 2;
		double east = Math.toRadians(other.longitude() - one.longitude()) / 2;
		double chord = Math.pow(Math.sin(north), 2) + Math.cos(Math.toRadians(one.latitude())) * Math.cos(Math.toRadians(other.latitude())) * Math.pow(Math.sin(east), 2);
		return 2 * EARTH_KM * Math.asin(Math.sqrt(chord));
	}
}
