package io.orgloom.work;

import io.orgloom.access.Role;
import io.orgloom.graph.AsOf;
import io.orgloom.graph.Change;
import io.orgloom.graph.ChangeNote;
import io.orgloom.graph.Ledger;
import io.orgloom.graph.Times;
import io.orgloom.problem.OrgloomProblem;
import io.orgloom.structure.OrgUnitCode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Does the same to many tasks in one Change: to all of them or, where something stands against one, to none. */
@Service
public class TasksTogether {

	/** More are not looked through by anybody before they are changed. */
	public static final int MOST = 200;

	private final Ledger ledger;
	private final Tasks tasks;
	private final TaskActs acts;
	private final WorkScope scope;
	private final Times times;

	TasksTogether(Ledger ledger, Tasks tasks, TaskActs acts, WorkScope scope, Times times) {
		this.ledger = ledger;
		this.tasks = tasks;
		this.acts = acts;
		this.scope = scope;
		this.times = times;
	}

	/** The Change, to which tasks it belongs, and the tasks that were given because some come again. */
	public record Done(Change change, List<TaskCode> tasks, List<TaskCode> next) {
	}

	/**
	 * Does it to all; {@link TasksRefused} with every task something stands against.
	 *
	 * @param chosen the tasks with the versions somebody saw; null where any will do
	 */
	@Transactional
	public Done act(Map<TaskCode, @Nullable Long> chosen, TaskAct act, ChangeNote note) {
		if (chosen.isEmpty() || chosen.size() > MOST) {
			throw new NoTaskChosen(chosen.size(), MOST);
		}
		ledger.lock();
		AsOf now = times.now();
		Map<TaskCode, TaskDetail> present = tasks.fresh(chosen.keySet(), now);
		Set<OrgUnitCode> allowed = allowed(act, present.values().stream().map(detail -> detail.task().lead()).filter(Objects::nonNull).collect(Collectors.toSet()), now);
		List<TasksRefused.Why> refused = new ArrayList<>();
		List<TaskActs.Written> written = new ArrayList<>();
		chosen.forEach((code, version) -> {
			try {
				written.add(written(code, version, present.get(code), act, allowed, now));
			} catch (OrgloomProblem refusal) {
				refused.add(new TasksRefused.Why(code.value(), refusal));
			}
		});
		if (!refused.isEmpty()) {
			throw new TasksRefused(refused, chosen.size());
		}
		Change change = ledger.write(note, writing -> {
			writing.load(chosen.keySet().stream().map(TaskCode::identity).toList());
			written.forEach(each -> each.into().accept(writing));
		});
		return new Done(change, List.copyOf(chosen.keySet()), written.stream().map(TaskActs.Written::next).filter(Objects::nonNull).toList());
	}

	private TaskActs.Written written(TaskCode code, @Nullable Long version, @Nullable TaskDetail detail, TaskAct act, Set<OrgUnitCode> allowed, AsOf now) {
		if (detail == null) {
			throw new UnknownTask(code.value());
		}
		OrgUnitCode lead = detail.task().lead();
		if (lead == null || !allowed.contains(lead)) {
			acts.requireMay(act, lead, now);
		}
		TaskActs.requireVersion(detail, version);
		return acts.written(detail, act, now);
	}

	/** Of which leads the actor may, asked once for all. */
	private Set<OrgUnitCode> allowed(TaskAct act, Set<OrgUnitCode> leads, AsOf now) {
		WorkScope.Places places = scope.places(new TreeSet<>(leads), now);
		Set<OrgUnitCode> allowed = new HashSet<>();
		for (Role role : TaskActs.roles(act)) {
			allowed.addAll(scope.reach(role, places, now));
		}
		return allowed;
	}
}
