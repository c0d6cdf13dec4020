package io.orgloom.cadre;

import io.orgloom.access.Access;
import io.orgloom.access.ReadLog;
import io.orgloom.access.Role;
import io.orgloom.graph.Change;
import io.orgloom.graph.ChangeNote;
import io.orgloom.graph.Content;
import io.orgloom.graph.Fact;
import io.orgloom.graph.FactType;
import io.orgloom.graph.Interval;
import io.orgloom.graph.Ledger;
import io.orgloom.graph.Slot;
import io.orgloom.graph.Times;
import io.orgloom.graph.Writing;
import io.orgloom.territory.IntakeReport;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records who cadres are; every call is one Change, for personnel officers where the cadre works. */
@Service
public class CadreRegister {

	private final Ledger ledger;
	private final CadreScope scope;
	private final Appointments appointments;
	private final CadreQueries queries;
	private final ReadLog log;
	private final Rolls rolls;
	private final List<ErasureListener> listeners;
	private final Access access;
	private final Times times;

	CadreRegister(Ledger ledger, CadreScope scope, Appointments appointments, CadreQueries queries, ReadLog log, Rolls rolls,
			List<ErasureListener> listeners, Access access, Times times) {
		this.ledger = ledger;
		this.scope = scope;
		this.appointments = appointments;
		this.queries = queries;
		this.log = log;
		this.rolls = rolls;
		this.listeners = listeners;
		this.access = access;
		this.times = times;
	}

	/**
	 * Enters a cadre; {@link CadreCodeTaken} where the code was ever given.
	 *
	 * @param first the post they begin in, whose personnel officers may enter them; null is for those who have the role everywhere
	 */
	public Change enter(CadreEntry entry, @Nullable Appointment first, ChangeNote note) {
		entry.particulars().relations().forEach(relation -> scope.require(relation.cadre()));
		if (first == null) {
			access.require(Role.PERSONNEL_OFFICER, null, times.now());
		} else {
			appointments.requirePost(first.position(), first.from());
		}
		return ledger.write(note, writing -> {
			enter(entry, writing);
			if (first != null) {
				appointments.appoint(first, writing);
			}
		});
	}

	static void enter(CadreEntry entry, Writing writing) {
		if (!writing.everUsed(CadreFacts.STATE, List.of(entry.code().value())).isEmpty()) {
			throw new CadreCodeTaken(entry.code());
		}
		requireRelatives(entry.code(), entry.particulars(), entry.from(), writing);
		record(entry, writing);
	}

	/** Records somebody whose code is known to be free. */
	static void record(CadreEntry entry, Writing writing) {
		writing.record(CadreFacts.core(entry.code(), entry.synthetic(), entry.source()), Interval.from(entry.from()));
		entry.particulars().contents(entry.code()).forEach(content -> writing.record(content, Interval.from(entry.from())));
	}

	/** Takes a bundle in as one Change, or nothing of it; {@link io.orgloom.territory.BundleRefused} names every row that does not fit. */
	public IntakeReport takeIn(CadreBundle bundle, ChangeNote note) {
		CadreIntake[] intake = new CadreIntake[1];
		Change change = ledger.write(note, writing -> intake[0] = CadreIntake.run(bundle, writing));
		return report(intake[0], change);
	}

	/** Does everything short of writing. */
	public IntakeReport rehearse(CadreBundle bundle, ChangeNote note) {
		return IntakeReport.rehearsed(() -> {
			CadreIntake[] intake = new CadreIntake[1];
			Change change = ledger.rehearse(note, writing -> intake[0] = CadreIntake.run(bundle, writing));
			return report(intake[0], change);
		});
	}

	private static IntakeReport report(CadreIntake intake, Change change) {
		return new IntakeReport(List.of(), change, intake.entered(), intake.changed(), intake.retired());
	}

	/**
	 * Records what is so of a cadre from a day on; each part that is given replaces what was recorded of it, each entry the one with its key.
	 *
	 * @param ended entries that are no longer so from that day on
	 */
	public Change change(CadreCode code, Particulars particulars, Set<RecordKey> ended, LocalDate from, ChangeNote note) {
		require(code, particulars, ended);
		return ledger.write(note, writing -> {
			requirePresent(code, from, writing);
			requireRelatives(code, particulars, from, writing);
			particulars.contents(code).forEach(content -> writing.change(content, from));
			ended.forEach(entry -> standing(code, entry, from, writing).forEach(fact -> writing.close(fact, from)));
		});
	}

	/**
	 * What is recorded of a cadre on a day was never so: each part that is given was as given, on the same days.
	 *
	 * @param ended entries that were never so at all
	 */
	public Change correct(CadreCode code, Particulars particulars, Set<RecordKey> ended, LocalDate on, ChangeNote note) {
		require(code, particulars, ended);
		return ledger.write(note, writing -> {
			requirePresent(code, on, writing);
			requireRelatives(code, particulars, on, writing);
			for (Content content : particulars.contents(code)) {
				Fact wrong = writing.believedLike(content).stream().filter(fact -> fact.holdsOn(on)).findFirst()
					.orElseThrow(() -> new NothingRecorded(code, String.valueOf(content.properties().get(FactType.ASPECT)), on));
				writing.correct(wrong, content, wrong.interval());
			}
			ended.forEach(entry -> standing(code, entry, on, writing).forEach(writing::retract));
		});
	}

	/** Who says how two are related is a personnel officer for both. */
	private void require(CadreCode code, Particulars particulars, Set<RecordKey> ended) {
		scope.require(code);
		particulars.relations().forEach(relation -> scope.require(relation.cadre()));
		ended.stream().filter(entry -> entry.part() == RecordPart.RELATION && CadreCode.isCode(entry.key())).forEach(entry -> scope.require(new CadreCode(entry.key())));
	}

	static void requireRelatives(CadreCode code, Particulars particulars, LocalDate day, Writing writing) {
		particulars.relations().forEach(relation -> {
			if (relation.cadre().equals(code)) {
				throw new RelationToSelf(code);
			}
			requirePresent(relation.cadre(), day, writing);
		});
	}

	/** The facts that say an entry on a day: of a relation that of the other too. */
	private static List<Fact> standing(CadreCode code, RecordKey entry, LocalDate day, Writing writing) {
		List<Fact> facts = new ArrayList<>(writing.believed(Slot.state(CadreFacts.STATE, code.value(), entry.part().aspect(), entry.key())));
		if (entry.part() == RecordPart.RELATION) {
			facts.addAll(writing.believed(Slot.state(CadreFacts.STATE, entry.key(), entry.part().aspect(), code.value())));
		}
		List<Fact> standing = facts.stream().filter(fact -> fact.holdsOn(day)).toList();
		if (standing.isEmpty()) {
			throw new NothingRecorded(code, entry.part().aspect(), day);
		}
		return standing;
	}

	/**
	 * Erases for good what was ever known of a person, by law and on a decision: names, births and all else in their states, believed or retracted, what they are to
	 * others, which stands at those too, and their
	 * names in the reasons and documents of Changes, in decisions and in the purposes of the log of readings. The code and the career under it stay. Only for
	 * administrators of everything who are personnel officers for the person too.
	 */
	@Transactional
	public Change erase(CadreCode code, ChangeNote note) {
		access.require(Role.ADMINISTRATOR, null, times.now());
		scope.require(code);
		if (note.document() == null) {
			throw new DecisionMissing();
		}
		ledger.lock();
		if (queries.exists(code, times.now()).isEmpty()) {
			throw new UnknownCadre(code.value());
		}
		if (queries.standing(code, times.now()).containsKey(CadreFacts.ERASURE)) {
			throw new CadreErased(code);
		}
		List<String> names = queries.names(code);
		if (names.stream().anyMatch(name -> note.reason().contains(name) || note.document().contains(name))) {
			throw new NameInNote();
		}
		rolls.forgetWhenCommitted();
		queries.eraseWords(code, names);
		log.erase(code.value(), names);
		listeners.forEach(listener -> listener.erase(code, names));
		List<Slot> atRelatives = queries.everRelated(code).stream().map(other -> Slot.state(CadreFacts.STATE, other.value(), CadreFacts.RELATION, code.value())).toList();
		return ledger.erase(code.identity(), CadreFacts.erased(code, times.today(), note.document()), atRelatives, names, note);
	}

	static void requirePresent(CadreCode code, LocalDate day, Writing writing) {
		List<Fact> believed = writing.believed(code.identity());
		if (!writing.exists(code.identity(), day)) {
			throw believed.isEmpty() ? new UnknownCadre(code.value()) : new UnknownCadre(code, day);
		}
		if (believed.stream().anyMatch(fact -> isState(fact, CadreFacts.ERASURE))) {
			throw new CadreErased(code);
		}
	}

	static boolean isState(Fact fact, String aspect) {
		return fact.type().equals(CadreFacts.STATE) && aspect.equals(fact.content().properties().get(FactType.ASPECT));
	}
}
