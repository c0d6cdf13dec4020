package io.orgloom.territory;

import io.orgloom.graph.AsOf;
import io.orgloom.graph.Change;
import io.orgloom.graph.ChangeNote;
import io.orgloom.graph.Content;
import io.orgloom.graph.EmptyInterval;
import io.orgloom.graph.Fact;
import io.orgloom.graph.Interval;
import io.orgloom.graph.Ledger;
import io.orgloom.graph.Writing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Writes what is so of administrative units; every call is one Change. */
@Service
public class TerritoryRegister {

	private final Ledger ledger;
	private final TerritoryQueries queries;

	TerritoryRegister(Ledger ledger, TerritoryQueries queries) {
		this.ledger = ledger;
		this.queries = queries;
	}

	/** Takes a bundle in as one Change, or nothing of it; {@link BundleRefused} names every row that does not fit. */
	public IntakeReport takeIn(TerritoryBundle bundle, ChangeNote note) {
		Intake[] intake = new Intake[1];
		Change change = ledger.write(note, writing -> intake[0] = Intake.run(bundle, note.document(), writing, queries));
		return report(intake[0], change);
	}

	/** Does everything short of writing. */
	public IntakeReport rehearse(TerritoryBundle bundle, ChangeNote note) {
		return IntakeReport.rehearsed(() -> {
			Intake[] intake = new Intake[1];
			Change change = ledger.rehearse(note, writing -> intake[0] = Intake.run(bundle, note.document(), writing, queries));
			return report(intake[0], change);
		});
	}

	private static IntakeReport report(Intake intake, Change change) {
		return new IntakeReport(List.of(), change, intake.formed(), intake.changed(), intake.ended());
	}

	/**
	 * A reorganisation in force.
	 *
	 * @param change the Change
	 * @param identities which unit each key of the rearrangement became
	 */
	public record Rearranged(Change change, Map<String, UnitCode> identities) {
	}

	/**
	 * Puts a reorganisation into force as one Change, or nothing of it.
	 *
	 * @param also collects what else belongs to the same Change, with the unit each key of the rearrangement becomes
	 */
	public Rearranged rearrange(Rearrangement plan, ChangeNote note, BiConsumer<Writing, Map<String, UnitCode>> also) {
		Map<String, UnitCode> identities = new HashMap<>();
		Change change = ledger.write(note, writing -> {
			identities.putAll(Rearranging.run(plan, note.document(), writing, queries));
			also.accept(writing, identities);
		});
		return new Rearranged(change, identities);
	}

	/** From a day on the unit is as the edit says; what the edit leaves out stays. */
	public Change change(UnitCode unit, UnitEdit edit, LocalDate from, ChangeNote note) {
		return ledger.write(note, writing -> contents(unit, edit, writing, from).forEach(content -> writing.change(content, from)));
	}

	/** What holds on a day was never so: it was as the edit says, on the same days. */
	public Change correct(UnitCode unit, UnitEdit edit, LocalDate on, ChangeNote note) {
		return ledger.write(note, writing -> contents(unit, edit, writing, on).forEach(content -> correct(content, on, writing)));
	}

	private static void correct(Content content, LocalDate on, Writing writing) {
		Optional<Fact> wrong = writing.believedLike(content).stream().filter(fact -> fact.holdsOn(on)).findFirst();
		if (wrong.isEmpty()) {
			writing.change(content, on);
		} else if (!wrong.get().content().says(content)) {
			writing.correct(wrong.get(), content, wrong.get().interval());
		}
	}

	private List<Content> contents(UnitCode unit, UnitEdit edit, Writing writing, LocalDate day) {
		AdministrativeUnit present = present(unit, day, writing);
		refuseHeldCode(edit.officialCode(), unit, day, writing);
		List<Content> contents = new ArrayList<>();
		UnitCode parent = edit.parent() == null ? present.parent() : edit.parent();
		if (edit.changesCore()) {
			UnitType type = edit.type() == null ? present.type() : edit.type();
			contents.add(TerritoryFacts.core(unit, edit.name() == null ? present.name() : edit.name(), type, type.level(parent != null),
					edit.officialCode() == null ? present.officialCode() : edit.officialCode()));
		}
		if (edit.parent() != null) {
			contents.add(TerritoryFacts.partOf(unit, edit.parent()));
		}
		contents.addAll(figures(unit, edit));
		return contents;
	}

	/** Nobody could tell which of two units a code means. */
	private void refuseHeldCode(@Nullable String officialCode, @Nullable UnitCode unit, LocalDate day, Writing writing) {
		if (officialCode != null) {
			queries.codesByOfficialCode(officialCode, new AsOf(day, writing.number())).stream().filter(holder -> !holder.equals(unit)).findFirst()
				.ifPresent(holder -> {
					throw new OfficialCodeHeld(officialCode, holder, day);
				});
		}
	}

	private static List<Content> figures(UnitCode unit, UnitEdit edit) {
		List<Content> contents = new ArrayList<>();
		if (edit.population() != null) {
			contents.add(TerritoryFacts.population(unit, edit.population(), edit.source()));
		}
		if (edit.areaKm2() != null) {
			contents.add(TerritoryFacts.area(unit, edit.areaKm2(), edit.source()));
		}
		if (edit.terrain() != null) {
			contents.add(TerritoryFacts.terrain(unit, edit.terrain(), edit.source()));
		}
		if (edit.factors() != null) {
			contents.add(TerritoryFacts.factors(unit, edit.factors(), edit.source()));
		}
		if (edit.location() != null) {
			contents.add(TerritoryFacts.location(unit, edit.location().longitude(), edit.location().latitude()));
		}
		return contents;
	}

	private AdministrativeUnit present(UnitCode unit, LocalDate day, Writing writing) {
		AsOf asOf = new AsOf(day, writing.number());
		return queries.units(List.of(unit), asOf).stream().findFirst()
			.orElseThrow(() -> queries.exists(unit, asOf).isPresent() ? new UnknownAdministrativeUnit(unit, day)
					: new UnknownAdministrativeUnit(unit.value()));
	}

	/** Enters a unit that exists from a day on; its code is its official code, or that with the month where the code was used before. */
	public UnitCode enter(UnitEdit unit, LocalDate from, ChangeNote note) {
		UnitCode[] entered = new UnitCode[1];
		ledger.write(note, writing -> entered[0] = enter(unit, from, writing));
		return entered[0];
	}

	private UnitCode enter(UnitEdit unit, LocalDate from, Writing writing) {
		refuseHeldCode(unit.officialCode(), null, from, writing);
		UnitCode code = freeCode(required("officialCode", unit.officialCode()), from, writing);
		UnitType type = required("type", unit.type());
		writing.record(TerritoryFacts.core(code, required("name", unit.name()), type, type.level(unit.parent() != null), unit.officialCode()),
				Interval.from(from));
		if (unit.parent() != null) {
			writing.record(TerritoryFacts.partOf(code, unit.parent()), Interval.from(from));
		}
		figures(code, unit).forEach(content -> writing.record(content, Interval.from(from)));
		return code;
	}

	private static UnitCode freeCode(String officialCode, LocalDate from, Writing writing) {
		String later = "%s-%04d%02d".formatted(officialCode, from.getYear(), from.getMonthValue());
		Set<String> used = writing.everUsed(TerritoryFacts.UNIT_STATE, List.of(officialCode, later));
		return new UnitCode(used.contains(officialCode) ? later : officialCode);
	}

	private static <T> T required(String field, @Nullable T value) {
		if (value == null) {
			throw new FieldMissing(field);
		}
		return value;
	}

	/** Ends a unit on a day, with what is said of it; refused while units below it reach further. */
	public Change end(UnitCode unit, LocalDate on, ChangeNote note) {
		return ledger.write(note, writing -> {
			present(unit, on, writing);
			if (!writing.exists(unit.identity(), on.minusDays(1))) {
				// it would never have been; that is no end but a Change to take back
				throw new EmptyInterval(on, on);
			}
			writing.believed(unit.identity()).stream().filter(fact -> !isChild(fact, unit)).forEach(fact -> writing.close(fact, on));
		});
	}

	private static boolean isChild(Fact fact, UnitCode unit) {
		return fact.type().equals(TerritoryFacts.PART_OF) && unit.value().equals(fact.content().target());
	}
}
