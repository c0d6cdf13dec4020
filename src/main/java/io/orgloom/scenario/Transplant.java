package io.orgloom.scenario;

import io.orgloom.problem.OrgloomProblem;
import io.orgloom.scenario.Clash.Cause;
import io.orgloom.scenario.Clash.Choice;
import io.orgloom.scenario.Clash.Resolved;
import io.orgloom.scenario.Step.AssignUnits;
import io.orgloom.scenario.Step.ChangeUnitType;
import io.orgloom.scenario.Step.MergeUnits;
import io.orgloom.scenario.Step.MoveUnit;
import io.orgloom.scenario.Step.Part;
import io.orgloom.scenario.Step.RenameUnit;
import io.orgloom.scenario.Step.TransferPart;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Does the steps of a plan on another footing than the one they were planned on, one after the other, and finds what has to be decided on the way. Keys of
 * formed units follow: what is the first unit formed here may be the fourth there. Costs one projection a step.
 */
final class Transplant {

	private static final List<Choice> BOTH = List.of(Choice.MINE, Choice.THEIRS);
	private static final String GONE = "GONE";
	private static final String MOVED = "MOVED";

	private final Plan start;
	private final Projection common;
	private final Projection there;
	private final ApparatusSides apparatus;
	private final Map<String, Choice> answers;
	private final Set<Integer> givenUp;
	private final Map<String, String> keys = new HashMap<>();
	private final Map<String, String> own = new HashMap<>();
	private final Map<String, String> dropped = new HashMap<>();
	private final List<Clash> clashes = new ArrayList<>();
	private final List<Done> done = new ArrayList<>();
	private Plan plan;

	/**
	 * @param common what both sides began from
	 * @param there what the steps are done on
	 * @param keys of the units formed before both parted
	 * @param answers by conflict
	 * @param givenUp positions of steps to leave out as a whole
	 */
	Transplant(Plan common, Plan there, Map<String, String> keys, Map<String, Choice> answers, Set<Integer> givenUp) {
		this.start = common;
		this.common = common.projection();
		this.there = there.projection();
		this.apparatus = new ApparatusSides(common.apparatus(), there.apparatus(), this::here);
		this.plan = there;
		this.answers = answers;
		this.givenUp = givenUp;
		keys.forEach(this::map);
	}

	/** A step as it was done, and the plans before and after it. */
	record Done(KeptStep step, Plan before, Plan after) {
	}

	/** @param forms keys of the units the step forms where it was planned */
	void add(KeptStep kept, List<String> forms) {
		if (givenUp.contains(kept.position())) {
			drop(kept.step(), forms);
			return;
		}
		Step step = kept.step();
		List<String> formed = forms;
		List<Resolved> stands = new ArrayList<>();
		for (Optional<Clash> asked = first(kept, step); asked.isPresent(); asked = first(kept, step)) {
			Clash clash = asked.get();
			if (clashes.stream().anyMatch(clash::isSame)) {
				// dropping what it is about did not help
				drop(kept.step(), forms);
				return;
			}
			Choice choice = clash.offered(answers.get(clash.id()));
			clashes.add(clash.answered(choice));
			Choice side = choice == null ? clash.choices().getFirst() : choice;
			if (side == Choice.MINE) {
				stands.add(clash.resolved(side));
				continue;
			}
			Optional<StepParts.Rest> rest = clash.code() == null ? Optional.empty() : StepParts.without(step, clash.code(), formed.size());
			if (rest.isEmpty()) {
				drop(kept.step(), forms);
				return;
			}
			step = rest.get().step();
			formed = rest.get().formed().stream().map(formed::get).toList();
			nameDropped(kept.step(), forms, formed);
		}
		perform(kept.as(StepUnits.renamed(step, this::here), stands), formed);
	}

	private void perform(KeptStep step, List<String> formed) {
		Plan.Next next = plan.with(List.of(step.step()));
		List<String> now = next.keys().getFirst();
		for (int i = 0; i < Math.min(now.size(), formed.size()); i++) {
			map(formed.get(i), now.get(i));
		}
		done.add(new Done(step, plan, next.plan()));
		plan = next.plan();
	}

	private void map(String key, String now) {
		keys.put(key, now);
		own.put(now, key);
	}

	private void drop(Step step, List<String> forms) {
		nameDropped(step, forms, List.of());
	}

	private void nameDropped(Step step, List<String> forms, List<String> left) {
		for (int i = 0; i < forms.size(); i++) {
			if (!left.contains(forms.get(i))) {
				dropped.put(forms.get(i), nameOf(step, i));
			}
		}
	}

	private static String nameOf(Step step, int formed) {
		return switch (step) {
			case MergeUnits merger -> merger.into().name();
			case Step.CreateUnit creation -> creation.unit().name();
			case Step.SplitUnit split -> split.into().get(formed).name();
			case ApparatusStep.CreateOrgUnit creation -> creation.unit().name();
			case ApparatusStep.MergeOrgUnits merger -> merger.into().name();
			case ApparatusStep.CreatePosition creation -> creation.position().title();
			case ApparatusStep.MergePositions merger -> merger.into().title();
			default -> StepTypes.of(step);
		};
	}

	private String here(String code) {
		return keys.getOrDefault(code, code);
	}

	// ---- what has to be decided

	/** What is to be decided first of a step as it is by now; empty once it can be done and nothing is open. */
	private Optional<Clash> first(KeptStep kept, Step step) {
		Set<String> decided = new HashSet<>();
		clashes.forEach(clash -> decided.add(clash.id()));
		return Stream.<Function<Step, Stream<Clash>>>of(each -> goneKeys(kept, each), each -> refused(kept, each), each -> attributes(kept, each), each -> apart(kept, each))
			.flatMap(found -> found.apply(step)).filter(clash -> !decided.contains(clash.id()) || clash.choices().size() == 1).findFirst();
	}

	private Stream<Clash> goneKeys(KeptStep kept, Step step) {
		return StepUnits.of(List.of(step)).stream().filter(dropped::containsKey)
			.map(key -> clash(kept, Cause.STRUCTURAL, GONE, key, null, dropped.get(key), null, new UnitNotInPlan(key), List.of(Choice.THEIRS)));
	}

	private Stream<Clash> refused(KeptStep kept, Step step) {
		try {
			plan.with(List.of(StepUnits.renamed(step, this::here)));
			return Stream.empty();
		} catch (OrgloomProblem refusal) {
			Object named = Stream.of("code", "position", "cadre").map(refusal.facts()::get).filter(Objects::nonNull).findFirst().orElse(null);
			String code = named == null ? null : own.getOrDefault(named.toString(), named.toString().contains(":") ? null : named.toString());
			boolean gone = Clash.saysGone(refusal);
			String known = code == null ? null : known(code);
			return Stream.of(clash(kept, gone ? Cause.STRUCTURAL : Cause.RULE, gone ? GONE : refusal.getClass().getSimpleName(), code, known,
					known == null ? code : known, null, refusal, List.of(Choice.THEIRS)));
		}
	}

	/** Both give one attribute another value. */
	private Stream<Clash> attributes(KeptStep kept, Step step) {
		return switch (step) {
			case RenameUnit rename -> attribute(kept, "NAME", rename.code(), PlannedUnit.composed(rename.name()), PlannedUnit::name);
			case ChangeUnitType change -> attribute(kept, "TYPE", change.code(), change.unitType().name(), unit -> unit.type().name());
			case MoveUnit move -> place(kept, move);
			case ApparatusStep onApparatus -> apparatus.differing(onApparatus, plan.apparatus()).stream()
				.map(sides -> clash(kept, Cause.ATTRIBUTE, sides.what(), sides.code(), sides.before(), sides.planned(), sides.present(), null, BOTH));
			default -> Stream.empty();
		};
	}

	private Stream<Clash> attribute(KeptStep kept, String what, String code, String planned, Function<PlannedUnit, String> value) {
		PlannedUnit then = unit(common, code);
		PlannedUnit now = unit(there, here(code));
		if (then == null || now == null || value.apply(then).equals(value.apply(now)) || value.apply(now).equals(planned)) {
			return Stream.empty();
		}
		return Stream.of(clash(kept, Cause.ATTRIBUTE, what, code, value.apply(then), planned, value.apply(now), null, BOTH));
	}

	private Stream<Clash> place(KeptStep kept, MoveUnit move) {
		PlannedUnit then = unit(common, move.code());
		PlannedUnit now = unit(there, here(move.code()));
		if (then == null || now == null || parent(common, then).equals(parent(there, now)) || parent(there, now).equals(here(move.parent()))) {
			return Stream.empty();
		}
		return Stream.of(clash(kept, Cause.ATTRIBUTE, "PARENT", move.code(), told(common, then.parent()), Objects.requireNonNullElse(name(common, move.parent()), move.parent()),
				told(there, now.parent()), null, BOTH));
	}

	/** Units that lay in one place when they were planned together, and no longer do. */
	private Stream<Clash> apart(KeptStep kept, Step step) {
		return switch (step) {
			case MergeUnits merger -> apart(kept, merger.from().getFirst().code(), merger.from());
			case TransferPart transfer -> apart(kept, transfer.into(), List.of(transfer.from()));
			case AssignUnits assignment -> assignment.into() == null ? Stream.empty() : apart(kept, assignment.into(), assignment.from());
			default -> Stream.empty();
		};
	}

	private Stream<Clash> apart(KeptStep kept, String first, List<Part> parts) {
		PlannedUnit then = unit(common, first);
		PlannedUnit now = unit(there, here(first));
		if (then == null || now == null) {
			return Stream.empty();
		}
		return parts.stream().map(Part::code).filter(code -> {
			PlannedUnit planned = unit(common, code);
			PlannedUnit present = unit(there, here(code));
			return planned != null && present != null && planned.level() == then.level() && parent(common, planned).equals(parent(common, then))
					&& !parent(there, present).equals(parent(there, now));
		}).map(code -> {
			PlannedUnit planned = Objects.requireNonNull(unit(common, code));
			return clash(kept, Cause.STRUCTURAL, MOVED, code, told(common, planned.parent()), told(common, planned.parent()),
					told(there, Objects.requireNonNull(unit(there, here(code))).parent()), null, BOTH);
		});
	}

	private Clash clash(KeptStep kept, Cause cause, String what, @Nullable String code, @Nullable String before, @Nullable String planned, @Nullable String present,
			@Nullable OrgloomProblem refusal, List<Choice> choices) {
		return new Clash(Clash.id(kept.position(), cause, what, code), cause, kept.position(), StepTypes.of(kept.step()), code,
				code == null ? null : called(code), what, before, planned, present, null, refusal, choices, null);
	}

	private @Nullable String known(String code) {
		String unit = name(common, code);
		return unit == null ? ApparatusSides.name(start.apparatus(), code) : unit;
	}

	private @Nullable String called(String code) {
		String known = known(code);
		return known != null ? known : dropped.containsKey(code) ? dropped.get(code) : name(plan.projection(), here(code));
	}

	private static @Nullable PlannedUnit unit(Projection of, String code) {
		return of.get(of.number(code));
	}

	private static String parent(Projection of, PlannedUnit unit) {
		return unit.parent() < 0 ? "" : of.key(unit.parent());
	}

	private static @Nullable String told(Projection of, int place) {
		return place < 0 ? null : name(of, of.key(place));
	}

	private static @Nullable String name(Projection of, String code) {
		int number = of.number(code);
		PlannedUnit unit = of.get(number);
		return unit != null ? unit.name() : number >= 0 && number < of.base().units().size() ? of.base().unit(number).name() : null;
	}

	// ---- what came of it

	/** Everything to be decided, with the answers there were. */
	List<Clash> clashes() {
		return List.copyOf(clashes);
	}

	/** The steps as they were done. */
	List<Done> done() {
		return List.copyOf(done);
	}

	/** The plan they came to. */
	Plan plan() {
		return plan;
	}

	/** The key a unit has where the steps were planned. */
	String own(String here) {
		return own.getOrDefault(here, here);
	}
}
