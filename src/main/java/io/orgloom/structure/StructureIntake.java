package io.orgloom.structure;

import io.orgloom.graph.Content;
import io.orgloom.graph.FactType;
import io.orgloom.graph.IdentityRef;
import io.orgloom.graph.Interval;
import io.orgloom.graph.Writing;
import io.orgloom.structure.StructureBundle.Days;
import io.orgloom.structure.StructureBundle.EndRow;
import io.orgloom.structure.StructureBundle.FunctionRow;
import io.orgloom.structure.StructureBundle.LineRow;
import io.orgloom.structure.StructureBundle.LineageRow;
import io.orgloom.structure.StructureBundle.LinkRow;
import io.orgloom.structure.StructureBundle.PositionRow;
import io.orgloom.structure.StructureBundle.SeatRow;
import io.orgloom.structure.StructureBundle.UnitRow;
import io.orgloom.territory.BundleRefused;
import io.orgloom.territory.RowProblem;
import io.orgloom.territory.TerritoryBundle.Place;
import io.orgloom.territory.UnitCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Turns a bundle into the facts of one Change. */
final class StructureIntake {

	private final StructureBundle bundle;
	private final @Nullable String document;
	private final Writing writing;
	private final List<RowProblem> problems = new ArrayList<>();
	private final Map<String, Integer> named = new HashMap<>();
	private final Set<IdentityRef> entered = new HashSet<>();
	private final Map<IdentityRef, LocalDate> untils = new HashMap<>();
	private int formed;
	private int changed;
	private int ended;

	private StructureIntake(StructureBundle bundle, @Nullable String document, Writing writing) {
		this.bundle = bundle;
		this.document = document;
		this.writing = writing;
	}

	/** Collects the facts; {@link BundleRefused} where rows name what is not there. */
	static StructureIntake run(StructureBundle bundle, @Nullable String document, Writing writing) {
		StructureIntake intake = new StructureIntake(bundle, document, writing);
		intake.load();
		bundle.ends().forEach(intake::end);
		bundle.units().forEach(intake::unit);
		bundle.positions().forEach(intake::position);
		bundle.units().forEach(intake::placeOfUnit);
		bundle.positions().forEach(intake::placeOfPosition);
		bundle.lines().forEach(intake::line);
		bundle.seats().forEach(intake::seat);
		bundle.links().forEach(intake::link);
		bundle.functions().forEach(intake::function);
		intake.reorganisations();
		if (!intake.problems.isEmpty()) {
			throw new BundleRefused(intake.problems);
		}
		return intake;
	}

	int formed() {
		return formed;
	}

	int changed() {
		return changed;
	}

	int ended() {
		return ended;
	}

	private void load() {
		Set<IdentityRef> identities = new TreeSet<>();
		for (UnitRow row : bundle.units()) {
			identities.add(row.code().identity());
			addIfThere(identities, row.parent());
			addIfThere(identities, row.advises());
			if (row.governs() != null) {
				identities.add(area(row.governs()));
			}
		}
		for (PositionRow row : bundle.positions()) {
			identities.add(row.code().identity());
			identities.add(row.unit().identity());
		}
		bundle.lines().forEach(row -> identities.addAll(List.of(row.position().identity(), row.superior().identity())));
		bundle.seats().forEach(row -> identities.addAll(List.of(row.position().identity(), row.committee().identity())));
		bundle.links().forEach(row -> identities.addAll(List.of(row.unit().identity(), row.other().identity())));
		bundle.functions().forEach(row -> identities.add(row.unit().identity()));
		bundle.ends().forEach(row -> identities.add(identity(row.post(), row.code())));
		bundle.lineage().forEach(row -> identities.addAll(List.of(identity(row.post(), row.old()), identity(row.post(), row.result()))));
		writing.load(identities);
	}

	private static void addIfThere(Set<IdentityRef> identities, @Nullable OrgUnitCode code) {
		if (code != null) {
			identities.add(code.identity());
		}
	}

	private void end(EndRow row) {
		IdentityRef identity = identity(row.post(), row.code());
		LocalDate on = row.on() == null ? bundle.from() : row.on();
		if (refuseTwice(row.place(), identity, on) || !isThere(row.place(), "code", identity, on.minusDays(1))) {
			return;
		}
		ended++;
		// the places of what lies in a unit stay, so that the ledger refuses what was left in it
		writing.believed(identity).stream().filter(fact -> !identity.code().equals(fact.content().target()) || !StructureFacts.isPlace(fact.type()))
			.forEach(fact -> writing.close(fact, on));
	}

	private void unit(UnitRow row) {
		IdentityRef unit = row.code().identity();
		if (refuseTwice(row.place(), unit, from(row.days()))) {
			return;
		}
		enter(unit, StructureFacts.unit(row.code(), row.name(), row.kind(), row.hierarchy(), row.field(), row.source()), row.days());
	}

	private void position(PositionRow row) {
		IdentityRef position = row.code().identity();
		if (refuseTwice(row.place(), position, from(row.days()))) {
			return;
		}
		enter(position, StructureFacts.position(row.code(), row.title(), row.role(), row.rank(), row.group(), row.requirements(), row.source()), row.days());
	}

	/** Two rows for one thing and day would leave open which one holds. */
	private boolean refuseTwice(Place place, IdentityRef identity, LocalDate from) {
		Integer first = named.putIfAbsent(identity + " " + from, place.row());
		if (first != null) {
			problems.add(RowProblem.at(place, "code", identity.code(), "duplicate", first));
		}
		return first != null;
	}

	private void enter(IdentityRef identity, Content core, Days days) {
		boolean there = !writing.believed(identity).isEmpty();
		int before = writing.size();
		record(core, days);
		entered.add(identity);
		if (days.until() != null) {
			untils.put(identity, days.until());
		}
		if (!there) {
			formed++;
		} else if (writing.size() > before) {
			changed++;
		}
	}

	private void placeOfUnit(UnitRow row) {
		if (!entered.contains(row.code().identity())) {
			return;
		}
		LocalDate from = from(row.days());
		if (row.parent() != null && isThere(row.place(), "parent", row.parent(), from)) {
			record(StructureFacts.partOf(row.code(), row.parent(), row.hierarchy()), row.days());
		}
		if (row.advises() != null && isThere(row.place(), "advises", row.advises(), from)) {
			record(StructureFacts.advises(row.code(), row.advises()), row.days());
		}
		if (row.governs() != null && isThere(row.place(), "governs", area(row.governs()), from)) {
			record(StructureFacts.governs(row.code(), row.governs()), row.days());
		}
	}

	private void placeOfPosition(PositionRow row) {
		if (entered.contains(row.code().identity()) && isThere(row.place(), "unit", row.unit(), from(row.days()))) {
			record(StructureFacts.establishedIn(row.code(), row.unit()), row.days());
			if (row.occupancy() != null) {
				record(StructureFacts.occupancy(row.code(), row.occupancy(), row.occupancySource()), row.days());
			}
		}
	}

	private void line(LineRow row) {
		LocalDate from = from(row.days());
		if (isThere(row.place(), "position", row.position().identity(), from) && isThere(row.place(), "reportsTo", row.superior().identity(), from)) {
			record(StructureFacts.reportsTo(row.position(), row.superior(), row.line()), row.days());
		}
	}

	private void seat(SeatRow row) {
		LocalDate from = from(row.days());
		if (isThere(row.place(), "position", row.position().identity(), from) && isThere(row.place(), "committee", row.committee(), from)) {
			record(StructureFacts.seatsExOfficio(row.position(), row.committee()), row.days());
		}
	}

	private void link(LinkRow row) {
		LocalDate from = from(row.days());
		if (isThere(row.place(), "unit", row.unit(), from) && isThere(row.place(), "other", row.other(), from)) {
			record(StructureFacts.coordinates(row.unit(), row.other(), row.role(), row.basis()), row.days());
		}
	}

	private void function(FunctionRow row) {
		if (isThere(row.place(), "unit", row.unit(), from(row.days()))) {
			record(StructureFacts.function(row.unit(), row.key(), row.title(), row.lead(), row.regulation()), row.days());
		}
	}

	private boolean isThere(Place place, String column, OrgUnitCode code, LocalDate day) {
		return isThere(place, column, code.identity(), day);
	}

	private boolean isThere(Place place, String column, IdentityRef identity, LocalDate day) {
		if (writing.exists(identity, day)) {
			return true;
		}
		problems.add(RowProblem.at(place, column, identity.code(), "not.there", day));
		return false;
	}

	/** With an end the days are as given; without one it holds until the next start already recorded. What is there and says the same stays. */
	private void record(Content content, Days days) {
		LocalDate until = days.until();
		if (until == null) {
			writing.change(content, from(days));
		} else if (writing.believedLike(content).stream().anyMatch(fact -> !content.type().isState() && fact.content().says(content))) {
			writing.believedLike(content).forEach(fact -> writing.close(fact, until));
		} else {
			writing.record(content, new Interval(from(days), until));
		}
	}

	private LocalDate from(Days days) {
		return days.from() == null ? bundle.from() : days.from();
	}

	/** One reorganisation a unit or post formed on a day. */
	private void reorganisations() {
		Set<String> told = new HashSet<>();
		for (LineageRow row : bundle.lineage()) {
			LocalDate on = row.on() == null ? bundle.from() : row.on();
			IdentityRef result = identity(row.post(), row.result());
			IdentityRef old = identity(row.post(), row.old());
			if (!isThere(row.place(), "new", result, on) || !isThere(row.place(), "old", old, on.minusDays(1))) {
				continue;
			}
			String event = StructureFacts.event(row.post(), row.result(), on);
			if (told.add(event)) {
				writing.record(StructureFacts.reorganisation(event, on, document), Interval.from(on));
				writing.record(StructureFacts.link(row.post() ? StructureFacts.RESULTS_IN_POSITION : StructureFacts.RESULTS_IN_UNIT, event, row.result(), null),
						new Interval(on, untils.get(result)));
			}
			writing.record(StructureFacts.link(row.post() ? StructureFacts.POSITION_CONTRIBUTES : StructureFacts.UNIT_CONTRIBUTES, row.old(), event, row.share()),
					Interval.from(on));
		}
	}

	private static IdentityRef identity(boolean post, String code) {
		return new IdentityRef(post ? StructureFacts.POSITION : StructureFacts.ORG_UNIT, code);
	}

	private static IdentityRef area(UnitCode code) {
		return new IdentityRef("AdministrativeUnit", code.value());
	}
}
