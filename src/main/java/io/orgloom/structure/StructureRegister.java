package io.orgloom.structure;

import io.orgloom.graph.Change;
import io.orgloom.graph.ChangeNote;
import io.orgloom.graph.Content;
import io.orgloom.graph.Fact;
import io.orgloom.graph.FactType;
import io.orgloom.graph.Ledger;
import io.orgloom.graph.Writing;
import io.orgloom.territory.BundleRefused;
import io.orgloom.territory.IntakeReport;
import io.orgloom.territory.UnitCode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Writes what is so of committees, agencies and posts; every call is one Change. */
@Service
public class StructureRegister {

	private final Ledger ledger;
	private final List<HandedOver> handedOver;

	StructureRegister(Ledger ledger, List<HandedOver> handedOver) {
		this.ledger = ledger;
		this.handedOver = handedOver;
	}

	/** Takes a bundle in as one Change, or nothing of it; {@link BundleRefused} names every row that does not fit. */
	public IntakeReport takeIn(StructureBundle bundle, ChangeNote note) {
		StructureIntake[] intake = new StructureIntake[1];
		Change change = ledger.write(note, writing -> intake[0] = StructureIntake.run(bundle, note.document(), writing));
		return report(intake[0], change);
	}

	/** Does everything short of writing. */
	public IntakeReport rehearse(StructureBundle bundle, ChangeNote note) {
		return IntakeReport.rehearsed(() -> {
			StructureIntake[] intake = new StructureIntake[1];
			Change change = ledger.rehearse(note, writing -> intake[0] = StructureIntake.run(bundle, note.document(), writing));
			return report(intake[0], change);
		});
	}

	/** Collects what becomes of org units and posts in a Change others write. */
	public void rearrange(StructureRearrangement plan, @Nullable String document, Writing writing) {
		StructureRearranging.run(plan, document, writing, handedOver);
	}

	/** Lets org units govern further administrative units from a day on, in a Change others write; those that are not there that day are passed over. */
	public void govern(Map<OrgUnitCode, Set<UnitCode>> areas, LocalDate on, Writing writing) {
		writing.load(areas.keySet().stream().map(OrgUnitCode::identity).toList());
		areas.forEach((unit, governed) -> {
			if (writing.exists(unit.identity(), on)) {
				governed.forEach(area -> writing.change(StructureFacts.governs(unit, area), on));
			}
		});
	}

	/** Which of some codes of org units were ever given. */
	public Set<String> everUsedUnits(Collection<String> codes, Writing writing) {
		return writing.everUsed(StructureFacts.UNIT_STATE, codes);
	}

	/** Which of some codes of posts were ever given. */
	public Set<String> everUsedPosts(Collection<String> codes, Writing writing) {
		return writing.everUsed(StructureFacts.POSITION_STATE, codes);
	}

	private static IntakeReport report(StructureIntake intake, Change change) {
		return new IntakeReport(List.of(), change, intake.formed(), intake.changed(), intake.ended());
	}

	/** What holds of a unit on a day was never so: name, kind or field were as given, on the same days. */
	public Change correct(OrgUnitCode code, @Nullable String name, @Nullable OrgUnitKind kind, @Nullable AgencyField field, LocalDate on, ChangeNote note) {
		return ledger.write(note, writing -> {
			Fact wrong = writing.believed(code.identity()).stream().filter(fact -> isCore(fact, StructureFacts.ORG_UNIT) && fact.holdsOn(on)).findFirst()
				.orElseThrow(() -> new UnknownOrgUnit(code, on));
			var state = wrong.content().state();
			Content right = StructureFacts.unit(code, name == null ? String.valueOf(state.get("name")) : name,
					kind == null ? OrgUnitKind.valueOf(String.valueOf(state.get("kind"))) : kind, Hierarchy.valueOf(String.valueOf(state.get("hierarchy"))),
					field == null ? Optional.ofNullable(state.get("field")).map(value -> AgencyField.valueOf(value.toString())).orElse(null) : field,
					Optional.ofNullable(state.get("source")).map(Object::toString).orElse(null));
			writing.correct(wrong, right, wrong.interval());
		});
	}

	private static boolean isCore(Fact fact, String label) {
		return fact.type().sourceLabel().equals(label) && fact.content().isState(FactType.CORE);
	}
}
