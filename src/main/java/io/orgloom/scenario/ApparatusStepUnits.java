package io.orgloom.scenario;

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
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The administrative units steps on the apparatus name, and the keys of org units and posts; codes of these are what they are everywhere. */
final class ApparatusStepUnits {

	private final UnaryOperator<String> names;

	private ApparatusStepUnits(UnaryOperator<String> names) {
		this.names = names;
	}

	static ApparatusStep renamed(ApparatusStep step, UnaryOperator<String> names) {
		return new ApparatusStepUnits(names).renamed(step);
	}

	private ApparatusStep renamed(ApparatusStep step) {
		return switch (step) {
			case CreateOrgUnit create -> new CreateOrgUnit(unit(create.unit()));
			case MergeOrgUnits merge -> new MergeOrgUnits(unit(merge.into()), keys(merge.from()));
			case MoveOrgUnit move -> new MoveOrgUnit(key(move.code()), key(move.parent()));
			case RenameOrgUnit rename -> new RenameOrgUnit(key(rename.code()), rename.name());
			case AbolishOrgUnit abolish -> new AbolishOrgUnit(key(abolish.code()), keyOrNone(abolish.into()));
			case CreatePosition create -> new CreatePosition(post(create.position()));
			case MovePosition move -> new MovePosition(key(move.code()), key(move.unit()));
			case MergePositions merge -> new MergePositions(post(merge.into()), keys(merge.from()));
			case AbolishPosition abolish -> new AbolishPosition(key(abolish.code()));
			case ChangeLine line -> new ChangeLine(key(line.position()), keyOrNone(line.superior()), line.line());
			case ChangeSeat seat -> new ChangeSeat(key(seat.position()), key(seat.committee()), seat.seated());
			case PlaceCadre place -> new PlaceCadre(place.cadre(), key(place.position()), place.acting(), place.concurrent());
			case ReleaseCadre release -> release;
		};
	}

	private NewOrgUnit unit(NewOrgUnit unit) {
		return new NewOrgUnit(unit.name(), unit.kind(), unit.hierarchy(), unit.field(), keyOrNone(unit.parent()), unit.governs() == null ? null : names.apply(unit.governs()));
	}

	private NewPosition post(NewPosition post) {
		return new NewPosition(post.title(), post.role(), post.rank(), key(post.unit()));
	}

	private List<String> keys(List<String> codes) {
		return codes.stream().map(this::key).toList();
	}

	private @Nullable String keyOrNone(@Nullable String code) {
		return code == null ? null : key(code);
	}

	/** A code of an org unit or post may look like one of an administrative unit and be none. */
	private String key(String code) {
		return code.indexOf(':') < 0 ? code : names.apply(code);
	}
}
