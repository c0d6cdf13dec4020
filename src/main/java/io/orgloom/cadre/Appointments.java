package io.orgloom.cadre;

import io.orgloom.access.Role;
import io.orgloom.graph.Change;
import io.orgloom.graph.ChangeNote;
import io.orgloom.graph.Content;
import io.orgloom.graph.Fact;
import io.orgloom.graph.Interval;
import io.orgloom.graph.Ledger;
import io.orgloom.graph.Times;
import io.orgloom.graph.Writing;
import io.orgloom.structure.OrgUnitCode;
import io.orgloom.structure.PositionCode;
import io.orgloom.structure.Structure;
import io.orgloom.structure.StructureScope;
import io.orgloom.structure.UnknownOrgUnit;
import io.orgloom.structure.UnknownPosition;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * The everyday acts: who holds a post or sits on a committee from a day on, and until when. Each is one Change, for personnel officers of both the person and
 * the post. Rules are asked with the ledger locked, so of two who fill one post at once one is refused.
 */
@Service
public class Appointments {

	private final Ledger ledger;
	private final CadreScope scope;
	private final Structure structure;
	private final StructureScope units;
	private final Times times;

	Appointments(Ledger ledger, CadreScope scope, Structure structure, StructureScope units, Times times) {
		this.ledger = ledger;
		this.scope = scope;
		this.structure = structure;
		this.units = units;
		this.times = times;
	}

	/** Lets a cadre hold a post from a day on, or act in it. */
	public Change appoint(Appointment appointment, ChangeNote note) {
		requirePost(appointment.position(), appointment.from());
		scope.require(appointment.cadre());
		return ledger.write(note, writing -> appoint(appointment, writing));
	}

	void appoint(Appointment wanted, Writing writing) {
		LocalDate from = wanted.from();
		requireInService(wanted.cadre(), new Interval(from, wanted.until()), writing);
		List<Fact> ofCadre = held(writing.believed(wanted.cadre().identity()));
		List<Fact> ofPost = held(writing.believed(wanted.position().identity()));
		Interval days = AppointmentRules.check(wanted, writing.existence(wanted.position().identity()), ofPost.stream().map(Held::of).toList(),
				ofCadre.stream().map(Held::of).toList());
		// who acts in the post and now holds it acts no longer
		ofCadre.stream().filter(fact -> wanted.position().value().equals(fact.content().target()) && fact.interval().overlaps(days))
			.forEach(fact -> writing.close(fact, from));
		writing.record(CadreFacts.holds(wanted.cadre(), wanted.position(), wanted.acting(), wanted.concurrent(), wanted.entry(), wanted.decision(), wanted.termEnds()),
				days);
	}

	/** Ends that a cadre holds a post: they held it up to the day before. */
	public Change release(CadreCode cadre, PositionCode position, LocalDate on, Ending ending, @Nullable String decision, ChangeNote note) {
		requirePost(position, on.minusDays(1));
		scope.require(cadre);
		return ledger.write(note, writing -> {
			CadreRegister.requirePresent(cadre, on.minusDays(1), writing);
			end(heldOn(cadre, position, on, writing), on, ending, decision, writing);
		});
	}

	/**
	 * Moves a cadre from one post to another on a day.
	 *
	 * @param from null = the main post
	 * @param rotated whether for a time, to learn
	 */
	public Change transfer(CadreCode cadre, @Nullable PositionCode from, Appointment to, boolean rotated, ChangeNote note) {
		requirePost(to.position(), to.from());
		scope.require(cadre);
		return ledger.write(note, writing -> {
			CadreRegister.requirePresent(cadre, to.from(), writing);
			Fact held = from == null ? mainPost(cadre, to.from(), writing) : heldOn(cadre, from, to.from(), writing);
			end(held, to.from(), rotated ? Ending.ROTATED : Ending.TRANSFERRED, to.decision(), writing);
			appoint(to, writing);
		});
	}

	/** Lets a cadre retire on a day: all posts and seats end with the day before. */
	public Change retire(CadreCode cadre, LocalDate on, @Nullable String decision, ChangeNote note) {
		scope.require(cadre);
		return ledger.write(note, writing -> leave(cadre, on, true, decision, writing));
	}

	/**
	 * All posts and seats of a cadre end with the day before.
	 *
	 * @param retired whether they leave the service too
	 */
	static void leave(CadreCode cadre, LocalDate on, boolean retired, @Nullable String decision, Writing writing) {
		requireInService(cadre, Interval.from(on), writing);
		writing.believed(cadre.identity()).stream().filter(fact -> !fact.type().isState() && fact.interval().reachesPast(on))
			.forEach(fact -> end(fact, on, retired ? Ending.RETIRED : Ending.RELEASED, decision, writing));
		if (retired) {
			writing.record(CadreFacts.retired(cadre, decision), Interval.from(on));
		}
	}

	/** The main post of a cadre, if there is one, ends with the day before, since they take another. */
	static void leaveMainPost(CadreCode cadre, LocalDate on, @Nullable String decision, Writing writing) {
		held(writing.believed(cadre.identity())).stream().filter(fact -> fact.interval().reachesPast(on) && Held.of(fact).isMain())
			.forEach(fact -> end(fact, on, Ending.TRANSFERRED, decision, writing));
	}

	/** Whoever holds a post or acts in it did so up to the day before, since it ends. */
	static void endPost(PositionCode position, LocalDate on, @Nullable String decision, Writing writing) {
		held(writing.believed(position.identity())).stream().filter(fact -> fact.interval().reachesPast(on))
			.forEach(fact -> end(fact, on, Ending.RELEASED, decision, writing));
	}

	/** Lets a cadre sit on a committee in person from a day on. */
	public Change seat(CadreCode cadre, OrgUnitCode unit, SeatRole role, LocalDate from, @Nullable LocalDate until, @Nullable String decision,
			@Nullable LocalDate termEnds, ChangeNote note) {
		requireUnit(unit, from);
		scope.require(cadre);
		return ledger.write(note, writing -> {
			requireInService(cadre, new Interval(from, until), writing);
			seat(CadreFacts.sitsOn(cadre, unit, role, decision, termEnds), unit, from, until, writing);
		});
	}

	static void seat(Content content, OrgUnitCode unit, LocalDate from, @Nullable LocalDate until, Writing writing) {
		Interval exists = writing.existence(unit.identity()).stream().filter(days -> days.contains(from)).findFirst()
			.orElseThrow(() -> new UnknownOrgUnit(unit, from));
		writing.record(content, new Interval(from, until == null ? exists.until() : until));
	}

	/** Ends that a cadre sits on a committee. */
	public Change unseat(CadreCode cadre, OrgUnitCode unit, LocalDate on, Ending ending, @Nullable String decision, ChangeNote note) {
		requireUnit(unit, on.minusDays(1));
		scope.require(cadre);
		return ledger.write(note, writing -> {
			CadreRegister.requirePresent(cadre, on.minusDays(1), writing);
			Fact seat = writing.believed(cadre.identity()).stream()
				.filter(fact -> fact.type().equals(CadreFacts.SITS_ON) && unit.value().equals(fact.content().target()) && lastsUpTo(fact, on)).findFirst()
				.orElseThrow(() -> new NothingHeld(cadre, unit.value(), on));
			end(seat, on, ending, decision, writing);
		});
	}

	/** Refuses unless the post exists on that day and the actor is a personnel officer where it is. */
	void requirePost(PositionCode position, LocalDate day) {
		OrgUnitCode unit = structure.position(position, times.on(day)).unit();
		if (unit == null) {
			throw new UnknownPosition(position, day);
		}
		units.require(Role.PERSONNEL_OFFICER, unit, times.on(day));
	}

	private void requireUnit(OrgUnitCode unit, LocalDate day) {
		structure.requireUnit(unit, times.on(day));
		units.require(Role.PERSONNEL_OFFICER, unit, times.on(day));
	}

	static void requireInService(CadreCode cadre, Interval days, Writing writing) {
		CadreRegister.requirePresent(cadre, days.from(), writing);
		writing.believed(cadre.identity()).stream().filter(fact -> CadreRegister.isState(fact, CadreFacts.SERVICE) && fact.interval().overlaps(days)).findFirst()
			.ifPresent(fact -> {
				throw new CadreRetired(cadre, fact.interval().from());
			});
	}

	private static Fact heldOn(CadreCode cadre, PositionCode position, LocalDate on, Writing writing) {
		return held(writing.believed(cadre.identity())).stream().filter(fact -> position.value().equals(fact.content().target()) && lastsUpTo(fact, on)).findFirst()
			.orElseThrow(() -> new NothingHeld(cadre, position.value(), on));
	}

	private static Fact mainPost(CadreCode cadre, LocalDate on, Writing writing) {
		return held(writing.believed(cadre.identity())).stream().filter(fact -> lastsUpTo(fact, on) && Held.of(fact).isMain()).findFirst()
			.orElseThrow(() -> new NothingHeld(cadre, "a main post", on));
	}

	/** Whether it holds on the day before and could go on. */
	private static boolean lastsUpTo(Fact fact, LocalDate on) {
		return fact.interval().from().isBefore(on) && fact.interval().reachesPast(on);
	}

	/** It held up to the day before, and it is known how it ended; what was to begin later does not begin. */
	private static void end(Fact fact, LocalDate on, Ending ending, @Nullable String decision, Writing writing) {
		writing.retract(fact);
		if (fact.interval().from().isBefore(on)) {
			writing.record(CadreFacts.ended(fact.content(), ending, decision), new Interval(fact.interval().from(), on));
		}
	}

	private static List<Fact> held(List<Fact> facts) {
		return facts.stream().filter(fact -> fact.type().equals(CadreFacts.HOLDS)).toList();
	}
}
