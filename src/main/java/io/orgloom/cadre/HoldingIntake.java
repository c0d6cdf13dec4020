package io.orgloom.cadre;

import io.orgloom.cadre.CadreBundle.HoldingRow;
import io.orgloom.graph.Content;
import io.orgloom.graph.Fact;
import io.orgloom.graph.IdentityRef;
import io.orgloom.graph.Interval;
import io.orgloom.graph.Writing;
import io.orgloom.problem.OrgloomProblem;
import io.orgloom.structure.Occupancy;
import io.orgloom.structure.UnknownPosition;
import io.orgloom.territory.RowProblem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Turns rows of who holds which post into facts, by the rules of a single appointment: each row is held against those before it and what is on record. */
final class HoldingIntake {

	private final LocalDate day;
	private final Writing writing;
	private final Map<CadreCode, LocalDate> retired;
	private final List<RowProblem> problems;
	private final Map<IdentityRef, List<Held>> held = new HashMap<>();

	/** @param retired who leaves the service by the same bundle, and on which day */
	HoldingIntake(LocalDate day, Writing writing, Map<CadreCode, LocalDate> retired, List<RowProblem> problems) {
		this.day = day;
		this.writing = writing;
		this.retired = retired;
		this.problems = problems;
	}

	void run(List<HoldingRow> rows) {
		rows.stream().sorted(Comparator.comparing(this::from)).forEach(this::tried);
	}

	private void tried(HoldingRow row) {
		try {
			if (row.cadre() == null) {
				vacant(row);
			} else {
				holding(row, row.cadre());
			}
		} catch (OrgloomProblem refused) {
			problems.add(RowProblem.at(row.place(), "position", row.position().value(), "rule", refused));
		}
	}

	private void vacant(HoldingRow row) {
		Interval exists = writing.existence(row.position().identity()).stream().filter(days -> days.contains(from(row))).findFirst()
			.orElseThrow(() -> new UnknownPosition(row.position(), from(row)));
		Content vacant = Occupancy.VACANT.of(row.position(), row.decision());
		List<Fact> before = writing.believedLike(vacant).stream().filter(fact -> fact.holdsOn(from(row))).toList();
		if (before.stream().noneMatch(fact -> fact.content().says(vacant))) {
			before.forEach(fact -> writing.close(fact, from(row)));
			writing.record(vacant, new Interval(from(row), row.until() == null ? exists.until() : row.until()));
		}
	}

	private void holding(HoldingRow row, CadreCode cadre) {
		Optional<Fact> known = known(row, cadre);
		if (known.isPresent()) {
			known.ifPresent(fact -> end(fact, row));
			return;
		}
		Appointment wanted = row.of(cadre, from(row));
		Interval asked = new Interval(wanted.from(), wanted.until());
		Appointments.requireInService(cadre, asked, writing);
		Interval days = AppointmentRules.check(wanted, writing.existence(row.position().identity()), held(row.position().identity()), held(cadre.identity()));
		LocalDate left = retired.get(cadre);
		if (left != null && (days.until() == null || days.until().isAfter(left))) {
			throw new CadreRetired(cadre, left);
		}
		writing.record(content(row, cadre), days);
		Held now = new Held(cadre, row.position(), row.acting(), row.concurrent(), days);
		held(row.position().identity()).add(now);
		held(cadre.identity()).add(now);
	}

	/** What is on record of the same person in the same post since the same day. */
	private Optional<Fact> known(HoldingRow row, CadreCode cadre) {
		return writing.believed(cadre.identity()).stream().filter(fact -> fact.type().equals(CadreFacts.HOLDS) && fact.interval().from().equals(from(row))
				&& row.position().value().equals(fact.content().target()) && Held.of(fact).acting() == row.acting()).findFirst();
	}

	private void end(Fact fact, HoldingRow row) {
		if (row.until() != null && !row.until().equals(fact.interval().until())) {
			writing.retract(fact);
			writing.record(CadreFacts.ended(fact.content(), row.ending() == null ? Ending.RELEASED : row.ending(), row.endingDecision()),
					new Interval(fact.interval().from(), row.until()));
			CadreCode cadre = new CadreCode(fact.content().source());
			for (IdentityRef identity : List.of(row.position().identity(), cadre.identity())) {
				held(identity).replaceAll(each -> each.equals(Held.of(fact))
						? new Held(cadre, row.position(), each.acting(), each.concurrent(), new Interval(fact.interval().from(), row.until())) : each);
			}
		}
	}

	private static Content content(HoldingRow row, CadreCode cadre) {
		Content content = CadreFacts.holds(cadre, row.position(), row.acting(), row.concurrent(), row.entry(), row.decision(), row.termEnds());
		return row.until() == null || row.ending() == null ? content : CadreFacts.ended(content, row.ending(), row.endingDecision());
	}

	private List<Held> held(IdentityRef identity) {
		return held.computeIfAbsent(identity, each -> {
			List<Held> known = new ArrayList<>();
			writing.believed(each).stream().filter(fact -> fact.type().equals(CadreFacts.HOLDS)).map(Held::of).forEach(known::add);
			return known;
		});
	}

	private LocalDate from(HoldingRow row) {
		return row.from() == null ? day : row.from();
	}
}
