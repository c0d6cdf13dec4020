package io.orgloom.work;

import io.orgloom.access.Role;
import io.orgloom.graph.AsOf;
import io.orgloom.graph.Change;
import io.orgloom.graph.ChangeNote;
import io.orgloom.graph.Content;
import io.orgloom.graph.IdentityRef;
import io.orgloom.graph.Interval;
import io.orgloom.graph.Ledger;
import io.orgloom.graph.Slot;
import io.orgloom.graph.Times;
import io.orgloom.graph.Writing;
import io.orgloom.structure.OrgUnitCode;
import io.orgloom.structure.Structure;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives tasks and tells how they go on; each call is one Change. The ledger is locked before a task is read, so of two who move or edit it at once the second
 * meets what the first made of it.
 */
@Service
public class TaskPlanning {

	private final Ledger ledger;
	private final Tasks tasks;
	private final TaskActs acts;
	private final WorkScope scope;
	private final Structure structure;
	private final WorkProperties properties;
	private final Times times;

	TaskPlanning(Ledger ledger, Tasks tasks, TaskActs acts, WorkScope scope, Structure structure, WorkProperties properties, Times times) {
		this.ledger = ledger;
		this.tasks = tasks;
		this.acts = acts;
		this.scope = scope;
		this.structure = structure;
		this.properties = properties;
		this.times = times;
	}

	/** A task, and the Change that wrote it. */
	public record Given(TaskCode code, Change change) {
	}

	/** Gives a task; for planners where its lead belongs. */
	public Given give(NewTask task, ChangeNote note) {
		return give(List.of(task), note, writing -> {
			// nothing besides
		}).getFirst();
	}

	/** Gives a task that derives from a document nobody recorded yet: both in one Change. */
	public Given give(NewTask task, DecidingDocument unrecorded, ChangeNote note) {
		return give(List.of(task), note, writing -> {
			writing.requireFree(WorkFacts.DOCUMENT_STATE, unrecorded.code().value());
			writing.document(unrecorded, times.today());
		}).getFirst();
	}

	/** Gives several in one Change, with what the caller writes before them. */
	List<Given> give(List<NewTask> fresh, ChangeNote note, Consumer<TaskWriting> before) {
		AsOf now = times.now();
		fresh.forEach(task -> requireUnits(task.lead(), task.parts(), now));
		scope.requireAll(Role.PLANNER, fresh.stream().map(NewTask::lead).toList(), now);
		List<TaskCode> codes = fresh.stream().map(task -> task.code() == null ? TaskCode.drawn() : task.code()).toList();
		Change change = ledger.write(note, writing -> {
			writing.load(codes.stream().map(TaskCode::identity).toList());
			writing.everUsed(WorkFacts.TASK_STATE, codes.stream().map(TaskCode::value).toList()).stream().findFirst().ifPresent(used -> {
				throw new TaskCodeTaken(new TaskCode(used));
			});
			TaskWriting tasks = new TaskWriting(writing);
			before.accept(tasks);
			for (int i = 0; i < fresh.size(); i++) {
				tasks.task(codes.get(i), fresh.get(i), fresh.get(i).givenOn(now.on()));
			}
		});
		return codes.stream().map(code -> new Given(code, change)).toList();
	}

	private void requireUnits(OrgUnitCode lead, Collection<Participation> parts, AsOf now) {
		structure.requireUnit(lead, now);
		parts.forEach(part -> structure.requireUnit(part.unit(), now));
	}

	/** Says anew what a task is, from today on; for planners where its lead belongs, and where its new one does. */
	@Transactional
	public Change revise(TaskCode code, long version, TaskRevision revision, ChangeNote note) {
		AsOf now = locked();
		Task task = current(code, version, now).task();
		TaskActs.requireOpen(task);
		NewTask wanted = revision.asNew(code);
		requireUnits(revision.lead(), revision.parts(), now);
		scope.requireAll(Role.PLANNER, Stream.of(task.lead(), revision.lead()).filter(Objects::nonNull).toList(), now);
		return ledger.write(note, writing -> {
			LocalDate today = now.on();
			TaskWriting tasks = new TaskWriting(writing);
			writing.change(WorkFacts.subject(code, wanted.subject()), today);
			writing.change(WorkFacts.schedule(code, wanted.schedule()), today);
			if (!revision.lead().equals(task.lead()) || !task.led()) {
				writing.end(Slot.single(WorkFacts.LED_BY, code.value()), today);
				tasks.toUnit(revision.lead(), today, (unit, since) -> WorkFacts.ledBy(code, unit, since));
			}
			parts(code, revision.parts(), today, tasks, writing);
			links(code, revision, today, tasks, writing);
		});
	}

	private static void parts(TaskCode code, List<Participation> wanted, LocalDate today, TaskWriting tasks, Writing writing) {
		Set<Participation> there = new HashSet<>();
		List.copyOf(writing.believed(code.identity())).stream().filter(fact -> fact.type().equals(WorkFacts.COORDINATED_BY) && fact.holdsOn(today)).forEach(fact -> {
			Participation part = new Participation(new OrgUnitCode(String.valueOf(fact.content().target())),
					CoordinationRole.valueOf(String.valueOf(fact.content().properties().get("role"))));
			if (wanted.contains(part)) {
				there.add(part);
			} else {
				writing.close(fact, today);
			}
		});
		wanted.stream().filter(part -> !there.contains(part)).forEach(part -> tasks.toUnit(part.unit(), today, (unit, since) -> WorkFacts.coordinatedBy(code, part, since)));
	}

	private static void links(TaskCode code, TaskRevision revision, LocalDate today, TaskWriting tasks, Writing writing) {
		Set<IdentityRef> wanted = new TreeSet<>();
		revision.documents().forEach(each -> wanted.add(each.identity()));
		revision.programmes().forEach(each -> wanted.add(each.identity()));
		revision.needs().forEach(each -> wanted.add(each.identity()));
		Set<IdentityRef> there = new HashSet<>();
		List.copyOf(writing.believed(code.identity())).stream()
			.filter(fact -> fact.content().source().equals(code.value()) && fact.holdsOn(today)
					&& List.of(WorkFacts.DERIVES_FROM, WorkFacts.PLANNED_IN, WorkFacts.DEPENDS_ON).contains(fact.type()))
			.forEach(fact -> {
				IdentityRef target = new IdentityRef(fact.type().targetLabel(), String.valueOf(fact.content().target()));
				if (wanted.contains(target)) {
					there.add(target);
				} else {
					writing.close(fact, today);
				}
			});
		wanted.stream().filter(target -> !there.contains(target)).forEach(target -> tasks.link(switch (target.label()) {
			case WorkFacts.DOCUMENT -> WorkFacts.DERIVES_FROM;
			case WorkFacts.PROGRAMME -> WorkFacts.PLANNED_IN;
			default -> WorkFacts.DEPENDS_ON;
		}, code, target, today));
	}

	/** A step of a task, and the task that was given because it comes again. */
	public record Moved(Change change, @Nullable TaskCode next) {
	}

	/**
	 * Moves a task on: it is started, finished with its evidence, cancelled, or opened again. {@link TaskStepIllegal} where there is no such step.
	 *
	 * @param text the evidence, or why
	 */
	@Transactional
	public Moved move(TaskCode code, @Nullable Long version, TaskStatus to, LocalDate on, @Nullable String text, @Nullable String document, ChangeNote note) {
		return act(code, version, new TaskAct.Move(to, on, text, document), note);
	}

	private Moved act(TaskCode code, @Nullable Long version, TaskAct act, ChangeNote note) {
		AsOf now = locked();
		TaskDetail detail = current(code, version, now);
		acts.requireMay(act, detail.task().lead(), now);
		TaskActs.Written written = acts.written(detail, act, now);
		return new Moved(ledger.write(note, written.into()), written.next());
	}

	/** Adds an entry of progress; for planners where the lead or one who takes part belongs. */
	@Transactional
	public Change report(TaskCode code, @Nullable Long version, LocalDate on, String text, @Nullable Integer percent, ChangeNote note) {
		AsOf now = locked();
		TaskDetail detail = current(code, version, now);
		Task task = detail.task();
		requirePart(task, now);
		TaskActs.requireOpen(task);
		TaskActs.requireDay(code, on, task.given(), now.on());
		return add(note, WorkFacts.progress(code, TaskWriting.number(detail.progress().size() + 1), text, percent, scope.actor()), on);
	}

	/** Says why a task is late and what is done about it, from today on. */
	@Transactional
	public Change explain(TaskCode code, @Nullable Long version, Delay delay, ChangeNote note) {
		properties.requireCause(delay.cause());
		AsOf now = locked();
		requirePart(current(code, version, now).task(), now);
		return ledger.write(note, writing -> writing.change(WorkFacts.delay(code, delay), now.on()));
	}

	/** Urges; for planners and approvers where the lead belongs. */
	@Transactional
	public Change urge(TaskCode code, @Nullable Long version, String text, ChangeNote note) {
		return act(code, version, new TaskAct.Urge(text), note).change();
	}

	/** Answers the urging of a number; for planners where the lead or one who takes part belongs. */
	@Transactional
	public Change answer(TaskCode code, int number, String text, ChangeNote note) {
		AsOf now = locked();
		TaskDetail detail = current(code, null, now);
		requirePart(detail.task(), now);
		if (number < 1 || number > detail.urgings().size()) {
			throw new UnknownUrging(code, number);
		}
		TaskCourse.Urge urge = detail.urgings().get(number - 1);
		if (urge.answeredOn() != null) {
			throw new UrgingAnswered(code, number, urge.answeredOn());
		}
		TaskCourse.Urge answered = new TaskCourse.Urge(urge.on(), urge.text(), urge.by(), text, now.on(), scope.actor());
		return ledger.write(note, writing -> writing.change(WorkFacts.urging(code, TaskWriting.number(number), answered), now.on()));
	}

	/** Asks for more time; for planners where the lead belongs. */
	@Transactional
	public Change askExtension(TaskCode code, long version, LocalDate dueOn, String reason, ChangeNote note) {
		return act(code, version, new TaskAct.AskExtension(dueOn, reason), note).change();
	}

	/** Gives more time, or not; for approvers where the lead belongs, never for whoever asked. */
	@Transactional
	public Change decideExtension(TaskCode code, long version, boolean approved, String reason, ChangeNote note) {
		AsOf now = locked();
		TaskDetail detail = current(code, version, now);
		Task task = detail.task();
		scope.requireAll(Role.APPROVER, units(task.lead()), now);
		TaskCourse.Asked asked = detail.pending().orElseThrow(() -> new ExtensionNotAsked(code));
		if (asked.by().equals(scope.actor())) {
			throw new ExtensionOwn(code, scope.actor());
		}
		TaskActs.requireOpen(task);
		TaskCourse.Asked decided = new TaskCourse.Asked(asked.on(), asked.dueOn(), asked.reason(), asked.by(), approved, now.on(), scope.actor(), reason);
		return ledger.write(note, writing -> {
			writing.change(WorkFacts.extension(code, TaskWriting.number(detail.extensions().indexOf(asked) + 1), decided), now.on());
			if (approved) {
				writing.change(WorkFacts.schedule(code, task.schedule().dueOn(asked.dueOn())), now.on());
			}
		});
	}

	private Change add(ChangeNote note, Content content, LocalDate from) {
		return ledger.write(note, writing -> writing.record(content, Interval.from(from)));
	}

	private AsOf locked() {
		ledger.lock();
		return times.now();
	}

	private TaskDetail current(TaskCode code, @Nullable Long version, AsOf now) {
		TaskDetail detail = tasks.fresh(code, now);
		TaskActs.requireVersion(detail, version);
		return detail;
	}

	private void requireLead(Task task, AsOf now) {
		scope.requireAll(Role.PLANNER, units(task.lead()), now);
	}

	/** Who takes part may say how it goes. */
	private void requirePart(Task task, AsOf now) {
		List<OrgUnitCode> others = Stream.concat(task.coordinators().stream(), task.consulted().stream()).toList();
		if (others.isEmpty() || !scope.may(Role.PLANNER, others, now)) {
			requireLead(task, now);
		}
	}

	private static List<OrgUnitCode> units(@Nullable OrgUnitCode unit) {
		return unit == null ? List.of() : List.of(unit);
	}
}
