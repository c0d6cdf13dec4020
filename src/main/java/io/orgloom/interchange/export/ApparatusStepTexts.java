package io.orgloom.interchange.export;

import io.orgloom.scenario.ApparatusStep;
import io.orgloom.scenario.ApparatusStep.AbolishOrgUnit;
import io.orgloom.scenario.ApparatusStep.AbolishPosition;
import io.orgloom.scenario.ApparatusStep.ChangeLine;
import io.orgloom.scenario.ApparatusStep.ChangeSeat;
import io.orgloom.scenario.ApparatusStep.CreateOrgUnit;
import io.orgloom.scenario.ApparatusStep.CreatePosition;
import io.orgloom.scenario.ApparatusStep.MergeOrgUnits;
import io.orgloom.scenario.ApparatusStep.MergePositions;
import io.orgloom.scenario.ApparatusStep.MoveOrgUnit;
import io.orgloom.scenario.ApparatusStep.MovePosition;
import io.orgloom.scenario.ApparatusStep.NewOrgUnit;
import io.orgloom.scenario.ApparatusStep.NewPosition;
import io.orgloom.scenario.ApparatusStep.PlaceCadre;
import io.orgloom.scenario.ApparatusStep.ReleaseCadre;
import io.orgloom.scenario.ApparatusStep.RenameOrgUnit;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** What steps on committees, agencies, posts and people do, each in a sentence; people by their codes. */
final class ApparatusStepTexts {

	private final Map<String, String> names;
	private final UnaryOperator<String> units;
	private final Words words;

	/**
	 * @param names of org units and posts, by code or key
	 * @param units what administrative units are called
	 */
	ApparatusStepTexts(Map<String, String> names, UnaryOperator<String> units, Words words) {
		this.names = names;
		this.units = units;
		this.words = words;
	}

	String sentence(ApparatusStep step) {
		return switch (step) {
			case CreateOrgUnit create -> words.say("export.step.CREATE_ORG_UNIT", unit(create.unit()));
			case MergeOrgUnits merge -> words.say("export.step.MERGE_ORG_UNITS", all(merge.from()), unit(merge.into()));
			case MoveOrgUnit move -> words.say("export.step.MOVE_ORG_UNIT", named(move.code()), named(move.parent()));
			case RenameOrgUnit rename -> words.say("export.step.RENAME_ORG_UNIT", named(rename.code()), rename.name());
			case AbolishOrgUnit abolish -> abolish.into() == null ? words.say("export.step.ABOLISH_ORG_UNIT", named(abolish.code()))
					: words.say("export.step.ABOLISH_ORG_UNIT_INTO", named(abolish.code()), named(abolish.into()));
			case CreatePosition create -> words.say("export.step.CREATE_POSITION", post(create.position()));
			case MovePosition move -> words.say("export.step.MOVE_POSITION", named(move.code()), named(move.unit()));
			case MergePositions merge -> words.say("export.step.MERGE_POSITIONS", all(merge.from()), post(merge.into()));
			case AbolishPosition abolish -> words.say("export.step.ABOLISH_POSITION", named(abolish.code()));
			case ChangeLine line -> line.superior() == null ? words.say("export.step.CHANGE_LINE_NONE." + line.line(), named(line.position()))
					: words.say("export.step.CHANGE_LINE." + line.line(), named(line.position()), named(line.superior()));
			case ChangeSeat seat -> words.say(seat.seated() ? "export.step.CHANGE_SEAT" : "export.step.CHANGE_SEAT_NONE", named(seat.position()), named(seat.committee()));
			case PlaceCadre place -> words.say(place.acting() ? "export.step.PLACE_CADRE_ACTING" : place.concurrent() ? "export.step.PLACE_CADRE_CONCURRENT" : "export.step.PLACE_CADRE",
					place.cadre(), named(place.position()));
			case ReleaseCadre release -> words.say("export.step.RELEASE_CADRE." + release.as(), release.cadre(), release.reason() == null ? "" : ": " + release.reason());
		};
	}

	private String unit(NewOrgUnit unit) {
		return unit.governs() == null ? unit.name() : "%s (%s)".formatted(unit.name(), units.apply(unit.governs()));
	}

	private String post(NewPosition post) {
		return "%s, %s".formatted(post.title(), named(post.unit()));
	}

	private String all(List<String> codes) {
		return codes.stream().map(this::named).collect(Collectors.joining("; "));
	}

	private String named(String code) {
		return names.getOrDefault(code, code);
	}
}
