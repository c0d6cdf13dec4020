package io.orgloom.cadre;

import io.orgloom.cadre.CadreBundle.DisciplineRow;
import io.orgloom.cadre.CadreBundle.PersonRow;
import io.orgloom.cadre.CadreBundle.RatingRow;
import io.orgloom.cadre.CadreBundle.RetirementRow;
import io.orgloom.cadre.CadreBundle.SeatRow;
import io.orgloom.graph.Content;
import io.orgloom.graph.IdentityRef;
import io.orgloom.graph.Interval;
import io.orgloom.graph.Writing;
import io.orgloom.problem.OrgloomProblem;
import io.orgloom.territory.BundleRefused;
import io.orgloom.territory.RowProblem;
import io.orgloom.territory.TerritoryBundle.Place;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Turns a bundle of cadres into the facts of one Change. */
final class CadreIntake {

	private final CadreBundle bundle;
	private final Writing writing;
	private final List<RowProblem> problems = new ArrayList<>();
	private final Map<CadreCode, Integer> named = new HashMap<>();
	private final Map<CadreCode, LocalDate> retired = new HashMap<>();
	private final Set<CadreCode> changed = new HashSet<>();
	private final Set<CadreCode> entered = new HashSet<>();

	private CadreIntake(CadreBundle bundle, Writing writing) {
		this.bundle = bundle;
		this.writing = writing;
	}

	/** Collects the facts; {@link BundleRefused} where rows name what is not there, or what a rule forbids. */
	static CadreIntake run(CadreBundle bundle, Writing writing) {
		CadreIntake intake = new CadreIntake(bundle, writing);
		intake.load();
		intake.people();
		bundle.ratings().forEach(intake::rating);
		bundle.disciplines().forEach(intake::discipline);
		bundle.retirements().forEach(intake::retirement);
		new HoldingIntake(bundle.from(), writing, intake.retired, intake.problems).run(bundle.holdings());
		bundle.seats().forEach(intake::seat);
		if (!intake.problems.isEmpty()) {
			throw new BundleRefused(intake.problems);
		}
		return intake;
	}

	int entered() {
		return entered.size();
	}

	int changed() {
		return changed.size();
	}

	int retired() {
		return retired.size();
	}

	private void load() {
		Set<IdentityRef> identities = new TreeSet<>();
		bundle.people().forEach(row -> identities.add(row.code().identity()));
		bundle.holdings().forEach(row -> {
			identities.add(row.position().identity());
			if (row.cadre() != null) {
				identities.add(row.cadre().identity());
			}
		});
		bundle.seats().forEach(row -> identities.addAll(List.of(row.cadre().identity(), row.unit().identity())));
		bundle.ratings().forEach(row -> identities.add(row.cadre().identity()));
		bundle.disciplines().forEach(row -> identities.add(row.cadre().identity()));
		bundle.retirements().forEach(row -> identities.add(row.cadre().identity()));
		writing.load(identities);
	}

	private void people() {
		List<PersonRow> fresh = new ArrayList<>();
		for (PersonRow row : bundle.people()) {
			Integer first = named.putIfAbsent(row.code(), row.place().row());
			if (first != null) {
				problems.add(RowProblem.at(row.place(), "code", row.code().value(), "duplicate", first));
			} else if (writing.believed(row.code().identity()).isEmpty()) {
				fresh.add(row);
			} else {
				tried(row.place(), row.code(), () -> change(row.code(), row.particulars(), from(row.from())));
			}
		}
		enter(fresh);
	}

	private void enter(List<PersonRow> rows) {
		Set<String> taken = writing.everUsed(CadreFacts.STATE, rows.stream().map(row -> row.code().value()).toList());
		for (PersonRow row : rows) {
			tried(row.place(), row.code(), () -> {
				if (taken.contains(row.code().value())) {
					throw new CadreCodeTaken(row.code());
				}
				CadreRegister.record(new CadreEntry(row.code(), from(row.from()), row.synthetic(), row.source(), row.particulars()), writing);
				entered.add(row.code());
			});
		}
	}

	private void change(CadreCode code, Particulars particulars, LocalDate from) {
		CadreRegister.requirePresent(code, from, writing);
		int before = writing.size();
		particulars.contents(code).forEach(content -> writing.change(content, from));
		if (writing.size() > before && !entered.contains(code)) {
			changed.add(code);
		}
	}

	private void rating(RatingRow row) {
		tried(row.place(), row.cadre(), () -> change(row.cadre(), Particulars.of(row.rating()), from(row.from())));
	}

	private void discipline(DisciplineRow row) {
		tried(row.place(), row.cadre(), () -> change(row.cadre(), Particulars.of(row.discipline()), from(row.from())));
	}

	private void retirement(RetirementRow row) {
		tried(row.place(), row.cadre(), () -> {
			Appointments.requireInService(row.cadre(), Interval.from(row.on()), writing);
			writing.record(CadreFacts.retired(row.cadre(), row.decision()), Interval.from(row.on()));
			retired.put(row.cadre(), row.on());
		});
	}

	private void seat(SeatRow row) {
		LocalDate from = from(row.from());
		tried(row.place(), row.cadre(), () -> {
			Appointments.requireInService(row.cadre(), new Interval(from, row.until()), writing);
			Content content = CadreFacts.sitsOn(row.cadre(), row.unit(), row.role(), row.decision(), row.termEnds());
			Appointments.seat(row.ending() == null ? content : CadreFacts.ended(content, row.ending(), null), row.unit(), from, row.until(), writing);
		});
	}

	private LocalDate from(@Nullable LocalDate own) {
		return own == null ? bundle.from() : own;
	}

	private void tried(Place place, CadreCode cadre, Runnable work) {
		try {
			work.run();
		} catch (OrgloomProblem refused) {
			problems.add(RowProblem.at(place, "", cadre.value(), "rule", refused));
		}
	}
}
