package io.orgloom.interchange.export;

import io.orgloom.scenario.ApparatusStep;
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
import io.orgloom.territory.AdministrativeUnit;
import io.orgloom.territory.UnitType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the steps do, told in their order: each in a sentence that names its units as they were called then. */
final class StepTexts {

	private final PlanDossier plan;
	private final Words words;
	/** Names that steps gave, by code or key. */
	private final Map<String, String> given = new HashMap<>();
	private final ApparatusStepTexts apparatus;
	private int formed;

	StepTexts(PlanDossier plan, Words words) {
		this.plan = plan;
		this.words = words;
		this.apparatus = new ApparatusStepTexts(plan.effects().names(), this::unit, words);
	}

	String tell(Step step) {
		String told = sentence(step);
		switch (step) {
			case MergeUnits merge -> form(merge.into().name());
			case SplitUnit split -> split.into().forEach(part -> form(part.name()));
			case CreateUnit create -> form(create.unit().name());
			case RenameUnit rename -> given.put(rename.code(), rename.name());
			case TransferPart _, AssignUnits _, ChangeUnitType _, MoveUnit _, AbolishUnit _, ApparatusStep _ -> {
				// names stay
			}
		}
		return told;
	}

	/** Units that are formed are numbered through the plan. */
	private void form(String name) {
		given.put("new:" + ++formed, name);
	}

	private String sentence(Step step) {
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
			case ApparatusStep onApparatus -> apparatus.sentence(onApparatus);
		};
	}

	private String named(String name, UnitType type) {
		return "%s (%s)".formatted(name, words.say("type." + type));
	}

	private String unit(@Nullable String code) {
		AdministrativeUnit old = plan.old(code);
		String name = given.getOrDefault(String.valueOf(code), old == null ? null : old.name());
		return name == null ? String.valueOf(code) : old == null ? name : "%s (%s)".formatted(name, code);
	}

	private String parts(List<Part> parts) {
		return parts.stream().map(this::part).collect(Collectors.joining("; "));
	}

	private String part(Part part) {
		String share = part.share() == null || part.share() >= 1 ? "" : words.percent(part.share() * 100) + " ";
		String clause = part.clause() == null ? "" : ", " + part.clause();
		return share + unit(part.code()) + units(part.units()) + clause;
	}

	private String part(SplitPart part) {
		String share = part.share() == null ? "" : words.percent(part.share() * 100) + " → ";
		return share + named(part.name(), part.type()) + units(part.units());
	}

	/** Those that make up a part. */
	private String units(@Nullable List<String> units) {
		return units == null || units.isEmpty() ? "" : ": " + units.stream().map(this::unit).collect(Collectors.joining(", "));
	}
}
