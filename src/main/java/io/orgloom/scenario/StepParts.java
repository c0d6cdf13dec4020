package io.orgloom.scenario;

import io.orgloom.scenario.ApparatusStep.MergeOrgUnits;
import io.orgloom.scenario.ApparatusStep.MergePositions;
import io.orgloom.scenario.Step.AssignUnits;
import io.orgloom.scenario.Step.CreateUnit;
import io.orgloom.scenario.Step.MergeUnits;
import io.orgloom.scenario.Step.NewUnit;
import io.orgloom.scenario.Step.Part;
import io.orgloom.scenario.Step.SplitPart;
import io.orgloom.scenario.Step.SplitUnit;
import io.orgloom.scenario.Step.TransferPart;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is left of a step without a unit it names: of one that is about nothing else, nothing. */
final class StepParts {

	private StepParts() {
	}

	/**
	 * What is left of a step.
	 *
	 * @param formed which of the units it formed it still forms, by their places, from 0
	 */
	record Rest(Step step, List<Integer> formed) {
	}

	/** What a step is without a unit; empty where nothing of it can stand, or where it does not name the unit. */
	static Optional<Rest> without(Step step, String code, int forms) {
		List<Integer> all = IntStream.range(0, forms).boxed().toList();
		Optional<Rest> rest = switch (step) {
			case MergeUnits merger -> merger(merger, code).map(left -> new Rest(left, all));
			case SplitUnit split when !split.code().equals(code) -> split(split, code);
			case TransferPart transfer when !transfer.into().equals(code) -> part(transfer.from(), code).map(left -> new Rest(new TransferPart(left, transfer.into()), all));
			case AssignUnits assignment when !code.equals(assignment.into()) -> parts(assignment.from(), code, 1).map(left -> new Rest(new AssignUnits(left, assignment.into()), all));
			case CreateUnit creation when !code.equals(creation.unit().parent()) -> Optional.of(new Rest(new CreateUnit(unit(creation.unit(), code)), all));
			case MergeOrgUnits merger -> codes(merger.from(), code, 1).map(left -> new Rest(new MergeOrgUnits(merger.into(), left), all));
			case MergePositions merger -> codes(merger.from(), code, 2).map(left -> new Rest(new MergePositions(merger.into(), left), all));
			default -> Optional.empty();
		};
		return rest.filter(left -> !left.step().equals(step));
	}

	/** What is left of several that become one, where it is enough. */
	private static Optional<List<String>> codes(List<String> from, String code, int least) {
		List<String> left = from.stream().filter(each -> !each.equals(code)).toList();
		return left.size() < least ? Optional.empty() : Optional.of(left);
	}

	private static Optional<MergeUnits> merger(MergeUnits merger, String code) {
		return code.equals(merger.into().parent()) ? Optional.empty() : parts(merger.from(), code, 2).map(left -> new MergeUnits(unit(merger.into(), code), left));
	}

	private static NewUnit unit(NewUnit unit, String code) {
		return new NewUnit(unit.name(), unit.type(), code.equals(unit.seat()) ? null : unit.seat(), unit.officialCode(), unit.parent());
	}

	private static Optional<List<Part>> parts(List<Part> parts, String code, int least) {
		List<Part> left = parts.stream().flatMap(each -> part(each, code).stream()).toList();
		return left.size() < least ? Optional.empty() : Optional.of(left);
	}

	private static Optional<Part> part(Part part, String code) {
		List<String> left = units(part.units(), code);
		return part.code().equals(code) || isEmptied(part.units(), left) ? Optional.empty()
				: Optional.of(new Part(part.code(), part.share(), part.basis(), part.clause(), left));
	}

	private static Optional<Rest> split(SplitUnit split, String code) {
		List<SplitPart> left = new ArrayList<>();
		List<Integer> formed = new ArrayList<>();
		for (int i = 0; i < split.into().size(); i++) {
			SplitPart part = split.into().get(i);
			List<String> units = units(part.units(), code);
			if (!code.equals(part.parent()) && !isEmptied(part.units(), units)) {
				left.add(new SplitPart(part.name(), part.type(), code.equals(part.seat()) ? null : part.seat(), part.officialCode(), part.parent(), part.share(),
						part.basis(), part.clause(), units));
				formed.add(i);
			}
		}
		return left.isEmpty() ? Optional.empty() : Optional.of(new Rest(new SplitUnit(split.code(), left), formed));
	}

	private static @Nullable List<String> units(@Nullable List<String> units, String code) {
		return units == null ? null : units.stream().filter(each -> !each.equals(code)).toList();
	}

	private static boolean isEmptied(@Nullable List<String> before, @Nullable List<String> after) {
		return before != null && !before.isEmpty() && Stream.ofNullable(after).allMatch(List::isEmpty);
	}
}
