package io.orgloom.restructuring;

import io.orgloom.access.Access;
import io.orgloom.graph.AsOf;
import io.orgloom.graph.ChangeNote;
import io.orgloom.graph.Times;
import io.orgloom.impact.ImpactItem;
import io.orgloom.impact.ImpactPromise;
import io.orgloom.impact.ImpactPromise.Promise;
import io.orgloom.impact.Orphan;
import io.orgloom.impact.Touched;
import io.orgloom.restructuring.FollowUp.Kind;
import io.orgloom.restructuring.FollowUp.Level;
import io.orgloom.restructuring.FollowUp.Phase;
import io.orgloom.restructuring.FollowUp.Still;
import io.orgloom.scenario.Evaluation.LevelCount;
import io.orgloom.scenario.Scenario;
import io.orgloom.scenario.ScenarioId;
import io.orgloom.scenario.ScenarioPlanning;
import io.orgloom.scenario.ScenarioState;
import io.orgloom.snapshot.Snapshot;
import io.orgloom.snapshot.Snapshots;
import io.orgloom.structure.OrgUnitCode;
import io.orgloom.structure.PositionCode;
import io.orgloom.structure.Structure;
import io.orgloom.territory.Territory;
import io.orgloom.territory.UnitCode;
import io.orgloom.work.DecidingDocument;
import io.orgloom.work.DocumentCode;
import io.orgloom.work.NewTask;
import io.orgloom.work.Schedule;
import io.orgloom.work.StandingTask;
import io.orgloom.work.TaskCode;
import io.orgloom.work.TaskCourse;
import io.orgloom.work.TaskPlanning;
import io.orgloom.work.TaskSubject;
import io.orgloom.work.Tasks;
import io.orgloom.work.WorkRecords;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Follows a plan that was put into force. Its phases are tasks that derive from its deciding document, so deadline, progress, evidence and urging are those of
 * every task; plans of one document share them. What was promised is held against what is believed now of a day.
 */
@Service
@Transactional(readOnly = true)
public class PlanFollowUp {

	/** So many that are still there are named. */
	private static final int NAMED = 50;
	private static final Set<String> FOLLOWED = Set.of(Touched.ADMINISTRATIVE_UNIT, Touched.ORG_UNIT, Touched.POSITION);

	private final ScenarioPlanning planning;
	private final ImpactPromise promises;
	private final Territory territory;
	private final Structure structure;
	private final Snapshots snapshots;
	private final Tasks tasks;
	private final TaskPlanning giving;
	private final WorkRecords records;
	private final Access access;
	private final Times times;

	PlanFollowUp(ScenarioPlanning planning, ImpactPromise promises, Territory territory, Structure structure, Snapshots snapshots, Tasks tasks, TaskPlanning giving,
			WorkRecords records, Access access, Times times) {
		this.planning = planning;
		this.promises = promises;
		this.territory = territory;
		this.structure = structure;
		this.snapshots = snapshots;
		this.tasks = tasks;
		this.giving = giving;
		this.records = records;
		this.access = access;
		this.times = times;
	}

	/** A phase about to begin. */
	public record NewPhase(String title, OrgUnitCode owner, LocalDate dueOn, @Nullable LocalDate startOn) {
	}

	/**
	 * What came of a plan.
	 *
	 * @param day on which it is looked at; today where null, or the day it takes effect where that is ahead
	 */
	public FollowUp of(ScenarioId id, @Nullable LocalDate day) {
		Scenario scenario = inForce(id);
		LocalDate on = day != null ? Times.day("on", day.toString()) : scenario.isAhead(times.today()) ? scenario.effectiveOn() : times.today();
		return new FollowUp(scenario, on, number(scenario), levels(scenario, on), kinds(id, times.on(on)), phases(scenario));
	}

	private Scenario inForce(ScenarioId id) {
		Scenario scenario = planning.scenario(id);
		if (scenario.state() != ScenarioState.APPLIED) {
			throw new PlanNotInForce(scenario);
		}
		return scenario;
	}

	/** A plan nobody named a document for is cited by its own id. */
	private static String number(Scenario scenario) {
		return scenario.document() == null ? scenario.id() : scenario.document();
	}

	// ---- what was promised

	private List<Level> levels(Scenario scenario, LocalDate on) {
		Snapshot present = snapshots.of(times.on(on));
		int scope = scenario.within() == null ? -1 : present.number(new UnitCode(scenario.within())).orElse(-2);
		return planning.evaluate(new ScenarioId(scenario.id()), null).levels().stream().map(level -> level(level, present, scope)).toList();
	}

	private static Level level(LevelCount promised, Snapshot present, int scope) {
		Integer there = scope < -1 ? null : (int) IntStream.range(0, present.units().size())
			.filter(number -> present.unit(number).level() == promised.level() && (scope < 0 || present.isWithin(number, scope))).count();
		return new Level(promised.level(), promised.before(), promised.after(), there);
	}

	private List<Kind> kinds(ScenarioId id, AsOf asOf) {
		Promise promise = promises.of(id, FOLLOWED);
		return promise.counts().entrySet().stream().filter(each -> each.getValue() > 0).map(each -> kind(each.getKey(), each.getValue(), promise, asOf)).toList();
	}

	private Kind kind(String kind, int touched, Promise promise, AsOf asOf) {
		Set<String> orphans = promise.orphans().stream().filter(orphan -> orphan.kind().equals(kind)).map(Orphan::code).collect(Collectors.toSet());
		if (!FOLLOWED.contains(kind)) {
			return new Kind(kind, touched, null, null, orphans.size(), List.of());
		}
		List<ImpactItem> ending = promise.items().getOrDefault(kind, List.of()).stream().filter(item -> item.effect().ends() && !promise.kept().contains(item.code())).toList();
		Set<String> there = there(kind, ending.stream().map(ImpactItem::code).toList(), asOf);
		List<Still> still = ending.stream().filter(item -> there.contains(item.code())).map(item -> new Still(item.code(), item.name(), orphans.contains(item.code()))).limit(NAMED)
			.toList();
		return new Kind(kind, touched, ending.size(), ending.size() - there.size(), orphans.size(), still);
	}

	/** Which of some things there are on a day. */
	private Set<String> there(String kind, Collection<String> codes, AsOf asOf) {
		if (codes.isEmpty()) {
			return Set.of();
		}
		return new HashSet<>(switch (kind) {
			case Touched.ADMINISTRATIVE_UNIT -> territory.units(codes.stream().map(UnitCode::new).toList(), asOf).stream().map(unit -> unit.code().value()).toList();
			case Touched.ORG_UNIT -> structure.units(codes.stream().map(OrgUnitCode::new).toList(), asOf).stream().map(unit -> unit.code().value()).toList();
			default -> structure.positions(codes.stream().map(PositionCode::new).toList(), asOf).stream().map(post -> post.code().value()).toList();
		});
	}

	// ---- its phases

	private List<Phase> phases(Scenario scenario) {
		AsOf now = times.now();
		List<StandingTask> found = document(scenario, now).map(document -> tasks.derivedFrom(document.code(), now)).orElse(List.of());
		Map<TaskCode, TaskCourse.Step> evidence = tasks.evidence(found.stream().map(each -> each.task().code()).toList(), now);
		Map<OrgUnitCode, String> names = tasks.names(found.stream().map(each -> each.task().lead()).filter(Objects::nonNull).collect(Collectors.toSet()), now);
		return found.stream().map(each -> {
			OrgUnitCode owner = each.task().lead();
			TaskCourse.Step shown = evidence.get(each.task().code());
			return new Phase(each, owner, owner == null ? null : names.get(owner), shown == null ? null : shown.text(), shown == null ? null : shown.document());
		}).toList();
	}

	private Optional<DecidingDocument> document(Scenario scenario, AsOf asOf) {
		String number = number(scenario);
		return records.documents(asOf).stream().filter(each -> each.number().equalsIgnoreCase(number.strip())).findFirst();
	}

	/** Begins a phase: a task of its owner, which derives from the plan's document; for planners where the owner belongs. */
	@Transactional
	public TaskCode begin(ScenarioId id, NewPhase phase) {
		Scenario scenario = inForce(id);
		ChangeNote note = new ChangeNote(access.actor(), "Phase of scenario %s: %s".formatted(id, phase.title()), scenario.document());
		Optional<DecidingDocument> recorded = document(scenario, times.now());
		DecidingDocument document = recorded.orElseGet(() -> new DecidingDocument(DocumentCode.drawn(), number(scenario).strip(), scenario.name(), null, null, 0));
		NewTask task = new NewTask(null, new TaskSubject(phase.title(), null, null, null, false), phase.owner(), List.of(), Schedule.by(phase.startOn(), phase.dueOn()),
				List.of(document.code()), List.of(), List.of(), null, null, null);
		return recorded.isPresent() ? giving.give(task, note).code() : giving.give(task, document, note).code();
	}
}
