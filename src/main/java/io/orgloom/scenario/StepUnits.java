package io.orgloom.scenario;

import io.orgloom.scenario.Step.AbolishUnit;
import io.orgloom.scenario.Step.AssignUnits;
import io.orgloom.scenario.Step.ChangeUnitType;
import io.orgloom.scenario.Step.CreateUnit;
import io.orgloom.scenario.Step.MergeUnits;
import io.orgloom.scenario.Step.MoveUnit;
import io.orgloom.scenario.Step.NewUnit;
import io.orgloom.scenario.Step.Part;
import io.orgloom.scenario.Step.RenameUnit;
import io.orgloom.scenario.Step.SplitPart;
import io.orgloom.scenario.Step.SplitUnit;
import io.orgloom.scenario.Step.TransferPart;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The administrative units steps name: which they are, and the same steps with other names for them. Keys of units that steps form are names like any other. */
public final class StepUnits {

	private final UnaryOperator<String> names;

	private StepUnits(UnaryOperator<String> names) {
		this.names = names;
	}

	/** Every code and key of administrative units the steps name, and every key of an org unit or post. */
	public static Set<String> of(List<Step> steps) {
		Set<String> named = new TreeSet<>();
		StepUnits walk = new StepUnits(code -> {
			named.add(code);
			return code;
		});
		steps.forEach(walk::renamed);
		return named;
	}

	/** The same step that names each unit as the function does. */
	public static Step renamed(Step step, UnaryOperator<String> names) {
		return new StepUnits(names).renamed(step);
	}

	private Step renamed(Step step) {
		return switch (step) {
			case MergeUnits merge -> new MergeUnits(unit(merge.into()), parts(merge.from()));
			case SplitUnit split -> new SplitUnit(names.apply(split.code()), split.into().stream().map(this::part).toList());
			case TransferPart transfer -> new TransferPart(part(transfer.from()), names.apply(transfer.into()));
			case AssignUnits assign -> new AssignUnits(parts(assign.from()), name(assign.into()));
			case RenameUnit rename -> new RenameUnit(names.apply(rename.code()), rename.name());
			case ChangeUnitType change -> new ChangeUnitType(names.apply(change.code()), change.unitType());
			case MoveUnit move -> new MoveUnit(names.apply(move.code()), names.apply(move.parent()));
			case CreateUnit create -> new CreateUnit(unit(create.unit()));
			case AbolishUnit abolish -> new AbolishUnit(names.apply(abolish.code()), name(abolish.into()));
			case ApparatusStep onApparatus -> ApparatusStepUnits.renamed(onApparatus, names);
		};
	}

	private @Nullable String name(@Nullable String code) {
		return code == null ? null : names.apply(code);
	}

	private NewUnit unit(NewUnit unit) {
		return new NewUnit(unit.name(), unit.type(), name(unit.seat()), unit.officialCode(), name(unit.parent()));
	}

	private List<Part> parts(List<Part> parts) {
		return parts.stream().map(this::part).toList();
	}

	private Part part(Part part) {
		return new Part(names.apply(part.code()), part.share(), part.basis(), part.clause(), named(part.units()));
	}

	private SplitPart part(SplitPart part) {
		return new SplitPart(part.name(), part.type(), name(part.seat()), part.officialCode(), name(part.parent()), part.share(), part.basis(), part.clause(),
				named(part.units()));
	}

	private @Nullable List<String> named(@Nullable List<String> units) {
		return units == null ? null : units.stream().map(names).toList();
	}
}
