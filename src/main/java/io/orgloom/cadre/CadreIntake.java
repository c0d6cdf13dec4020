package io.orgloom.cadre;

import io.orgloom.cadre.CadreBundle.PersonRow;
import io.orgloom.cadre.CadreBundle.RecordRow;
import io.orgloom.cadre.CadreBundle.RetirementRow;
import io.orgloom.cadre.CadreBundle.SeatRow;
import io.orgloom.graph.Content;
import io.orgloom.graph.Fact;
import io.orgloom.graph.IdentityRef;
import io.orgloom.graph.Interval;
import io.orgloom.graph.Writing;
import io.orgloom.problem.OrgloomProblem;
import io.orgloom.territory.BundleRefused;
import io.orgloom.territory.RowProblem;
import io.orgloom.territory.TerritoryBundle.Place;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
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
		intake.records();
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
		bundle.records().forEach(row -> {
			identities.add(row.cadre().identity());
			row.particulars().relations().forEach(relation -> identities.add(relation.cadre().identity()));
		});
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

	/** A statement of a row about one slot, from a day on. */
	private record Stated(RecordRow row, Content content, LocalDate from) {
	}

	/** Rows of the same entry are its history: each holds until the next. */
	private void records() {
		Map<List<Object>, List<Stated>> bySlot = new LinkedHashMap<>();
		for (RecordRow row : bundle.records()) {
			LocalDate from = from(row.from());
			tried(row.place(), row.cadre(), () -> {
				CadreRegister.requirePresent(row.cadre(), from, writing);
				CadreRegister.requireRelatives(row.cadre(), row.particulars(), from, writing);
				row.particulars().contents(row.cadre()).forEach(content -> state(new Stated(row, content, from), bySlot));
			});
		}
		bySlot.values().forEach(this::history);
	}

	/** A relation may stand in a file from both sides; anything else that stands there twice is a mistake. */
	private void state(Stated stated, Map<List<Object>, List<Stated>> bySlot) {
		List<Stated> all = bySlot.computeIfAbsent(List.of(stated.content().source(), stated.content().properties()), slot -> new ArrayList<>());
		Stated same = all.stream().filter(each -> each.from().equals(stated.from())).findFirst().orElse(null);
		if (same == null) {
			all.add(stated);
		} else if (!same.content().says(stated.content()) || same.row().cadre().equals(stated.row().cadre())) {
			RowProblem twice = RowProblem.at(stated.row().place(), "cadre", stated.row().cadre().value(), "duplicate", same.row().place().row());
			if (!problems.contains(twice)) {
				problems.add(twice);
			}
		}
	}

	/** Like {@link Writing#change}, for several days at once. */
	private void history(List<Stated> rows) {
		List<Stated> ordered = rows.stream().sorted(Comparator.comparing(Stated::from)).toList();
		List<Fact> present = writing.believedLike(ordered.getFirst().content());
		Set<Fact> closed = new HashSet<>();
		int before = writing.size();
		for (int i = 0; i < ordered.size(); i++) {
			Stated stated = ordered.get(i);
			LocalDate from = stated.from();
			Fact holding = present.stream().filter(fact -> fact.holdsOn(from)).findFirst().orElse(null);
			if (holding != null && !closed.contains(holding) && holding.content().says(stated.content()) && stated.row().until() == null) {
				continue;
			}
			if (holding != null && closed.add(holding)) {
				writing.close(holding, from);
			}
			LocalDate next = i + 1 < ordered.size() ? ordered.get(i + 1).from() : null;
			LocalDate later = present.stream().map(fact -> fact.interval().from()).filter(start -> start.isAfter(from)).min(Comparator.naturalOrder()).orElse(null);
			LocalDate until = Stream.of(Optional.ofNullable(next), Optional.ofNullable(later), Optional.ofNullable(stated.row().until()),
					Optional.ofNullable(holding == null ? null : holding.interval().until())).flatMap(Optional::stream).min(Comparator.naturalOrder()).orElse(null);
			writing.record(stated.content(), new Interval(from, until));
		}
		if (writing.size() > before) {
			ordered.stream().map(stated -> stated.row().cadre()).filter(cadre -> !entered.contains(cadre)).forEach(changed::add);
		}
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
