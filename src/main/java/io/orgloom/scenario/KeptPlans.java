package io.orgloom.scenario;

import io.orgloom.scenario.apparatus.ApparatusBases;
import io.orgloom.snapshot.Snapshot;
import io.orgloom.snapshot.Snapshots;
import io.orgloom.territory.UnitCode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tools.jackson.databind.json.JsonMapper;

/**
 * The plans worked on last, so that one more step need not begin with the first. A version of a scenario never changes, so a plan is true for as long as
 * it is the scenario's version; it can always be thrown away. At most {@value #KEPT} are kept.
 */
@Component
class KeptPlans {

	private static final int KEPT = 6;

	private final Snapshots snapshots;
	private final ApparatusBases apparatus;
	private final ScenarioQueries queries;
	private final JsonMapper json;
	private final Map<String, Kept> kept = new LinkedHashMap<>(KEPT, 0.75f, true) {

		private static final long serialVersionUID = 1;

		@Override
		protected boolean removeEldestEntry(Map.Entry<String, Kept> eldest) {
			return size() > KEPT;
		}
	};

	KeptPlans(Snapshots snapshots, ApparatusBases apparatus, ScenarioQueries queries, JsonMapper json) {
		this.snapshots = snapshots;
		this.apparatus = apparatus;
		this.queries = queries;
		this.json = json;
	}

	private record Kept(long version, Plan plan) {
	}

	/** The plan of a scenario at its version. */
	Plan of(Scenario scenario) {
		synchronized (kept) {
			Kept known = kept.get(scenario.id());
			if (known != null && known.version() == scenario.revision()) {
				return known.plan();
			}
		}
		Plan plan = start(scenario).with(steps(scenario)).plan();
		keep(scenario.id(), scenario.revision(), plan);
		return plan;
	}

	/** The scope of a scenario as it is on its base, before any step. */
	Plan start(Scenario scenario) {
		Snapshot base = snapshots.of(scenario.base());
		int scope = scenario.within() == null ? -1 : base.number(new UnitCode(scenario.within())).orElseThrow(() -> new UnitNotInPlan(scenario.within()));
		return Plan.of(base, apparatus.of(scenario.base()), scope, scenario.effectiveOn());
	}

	/** The steps of a scenario that count. */
	List<Step> steps(Scenario scenario) {
		return steps(scenario, 0, scenario.cursor());
	}

	/** Steps after a position, up to another. */
	List<Step> steps(Scenario scenario, int after, int upTo) {
		return queries.steps(new ScenarioId(scenario.id()), after, upTo).stream().map(entry -> read(entry.json())).toList();
	}

	Step read(String step) {
		return json.readValue(step, Step.class);
	}

	String write(Step step) {
		return json.writeValueAsString(step);
	}

	/** Keeps the plan of a version once the transaction that makes it the scenario's has been committed. */
	void keepAfterCommit(Scenario scenario, long version, Plan plan) {
		TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {

			@Override
			public void afterCommit() {
				keep(scenario.id(), version, plan);
			}
		});
	}

	private void keep(String scenario, long version, Plan plan) {
		synchronized (kept) {
			Kept known = kept.get(scenario);
			if (known == null || known.version() <= version) {
				kept.put(scenario, new Kept(version, plan));
			}
		}
	}
}
