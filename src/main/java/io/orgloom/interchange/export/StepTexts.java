package io.orgloom.interchange.export;

import io.orgloom.scenario.Evaluation.Unit;
import io.orgloom.scenario.Step;
import io.orgloom.scenario.Step.AbolishUnit;
import io.orgloom.scenario.Step.AssignUnits;
import io.orgloom.scenario.Step.ChangeUnitType;
import io.orgloom.scenario.Step.CreateUnit;
import io.orgloom.scenario.Step.MergeUnits;
import io.orgloom.scenario.Step.MoveUnit;
import io.orgloom.scenario.Step.Part;
import io.orgloom.scenario.Step.RenameUnit;
import io.orgloom.scenario.Step.SplitPart;
import io.orgloom.scenario.Step.SplitUnit;
import io.orgloom.scenario.Step.TransferPart;
import io.orgloom.territory.UnitType;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a step does, in a sentence that names its units. */
final class StepTexts {

	private final PlanDossier plan;
	private final Words words;
	private final Map<String, Unit> units;

	StepTexts(PlanDossier plan, Words words) {
		this.plan = plan;
		this.words = words;
		this.units = plan.byCode();
	}

	String tell(Step step) {
		return switch (step) {
			case MergeUnits merge -> words.say("export.step.MERGE_UNITS", parts(merge.from()), named(merge.into().name(), merge.into().type()));
			case SplitUnit split -> words.say("export.step.SPLIT_UNIT", unit(split.code()), split.into().stream().map(this::part).collect(Collectors.joining("; ")));
			case TransferPart transfer -> words.say("export.step.TRANSFER_PART", part(transfer.from()), unit(transfer.into()));
			case AssignUnits assign -> assign.into() == null ? words.say("export.step.SET_FREE", parts(assign.from()))
					: words.say("export.step.ASSIGN_UNITS", parts(assign.from()), unit(assign.into()));
			case RenameUnit rename -> words.say("export.step.RENAME_UNIT", unit(rename.code()), rename.name());
			case ChangeUnitType change -> words.say("export.step.CHANGE_UNIT_TYPE", unit(change.code()), words.say("type." + change.unitType()));
			case MoveUnit move -> words.say("export.step.MOVE_UNIT", unit(move.code()), unit(move.parent()));
			case CreateUnit create -> words.say("export.step.CREATE_UNIT", named(create.unit().name(), create.unit().type()));
			case AbolishUnit abolish -> words.say(abolish.into() == null ? "export.step.ABOLISH_UNIT" : "export.step.ABOLISH_INTO", unit(abolish.code()),
					abolish.into() == null ? "" : unit(abolish.into()));
		};
	}

	private String named(String name, UnitType type) {
		return "%s (%s)".formatted(name, words.say("type." + type));
	}

	private String unit(@Nullable String code) {
		String name = plan.name(code, units);
		return name == null || name.equals(code) ? String.valueOf(code) : "%s (%s)".formatted(name, code);
	}

	private String parts(List<Part> parts) {
		return parts.stream().map(this::part).collect(Collectors.joining("; "));
	}

	private String part(Part part) {
		String share = part.share() == null || part.share() >= 1 ? "" : words.percent(part.share() * 100) + " ";
		String clause = part.clause() == null ? "" : ", " + part.clause();
		return share + unit(part.code()) + clause;
	}

	private String part(SplitPart part) {
		String share = part.share() == null ? "" : words.percent(part.share() * 100) + " → ";
		return share + named(part.name(), part.type());
	}
}
