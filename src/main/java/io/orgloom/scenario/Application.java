package io.orgloom.scenario;

import io.orgloom.graph.Change;
import io.orgloom.graph.ChangeNote;
import io.orgloom.graph.Writing;
import io.orgloom.scenario.apparatus.ApparatusDraft;
import io.orgloom.scenario.apparatus.ApparatusProjection;
import io.orgloom.scenario.apparatus.PlannedBody;
import io.orgloom.scenario.apparatus.PlannedPeople;
import io.orgloom.scenario.apparatus.PlannedPerson;
import io.orgloom.structure.OrgUnit;
import io.orgloom.structure.OrgUnitCode;
import io.orgloom.structure.StructureRegister;
import io.orgloom.territory.TerritoryRegister;
import io.orgloom.territory.UnitCode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Puts plans into force: the whole of a plan, its territory, apparatus and people, as one Change in the transaction of the caller. */
@Component
class Application {

	private final KeptPlans plans;
	private final TerritoryRegister register;
	private final StructureRegister structure;
	private final PlannedPeople people;

	Application(KeptPlans plans, TerritoryRegister register, StructureRegister structure, PlannedPeople people) {
		this.plans = plans;
		this.register = register;
		this.structure = structure;
		this.people = people;
	}

	/** {@link io.orgloom.territory.OfficialCodeHeld} where a code it gives is not free by then. */
	void refuseHeldCodes(Scenario scenario) {
		Projection plan = plans.of(scenario).projection();
		plan.officialCodes().refuseHeld(plan, scenario.effectiveOn());
	}

	/** {@link BenchNotCleared} where a plan takes posts from people and does not say what becomes of them. */
	void refuseOpenBench(Scenario scenario) {
		List<PlannedPerson> open = plans.of(scenario).apparatus().bench().stream().filter(PlannedPerson::isUnanswered).toList();
		if (!open.isEmpty()) {
			throw new BenchNotCleared(new ScenarioId(scenario.id()), open.size(), open.getFirst().cadre());
		}
	}

	/** {@link GovernedUnitGone} where an org unit it forms is to govern a unit that later steps undid. */
	void refuseLostGround(Scenario scenario) {
		Plan plan = plans.of(scenario);
		plan.apparatus().touchedBodies().stream().filter(body -> body.formed() && body.isThere()).forEach(body -> body.governs().stream()
			.filter(unit -> !plan.projection().isPlanned(unit)).findFirst().ifPresent(unit -> {
				throw new GovernedUnitGone(body.key(), body.name(), unit);
			}));
	}

	Change apply(Scenario scenario, ChangeNote note) {
		Plan plan = plans.of(scenario);
		return register.rearrange(RearrangementDraft.of(plan.projection(), scenario), note, (writing, units) -> {
			if (!plan.apparatus().isUntouched()) {
				write(plan.apparatus(), scenario, note, writing, units);
			}
			structure.govern(stillGoverned(plan.apparatus(), units), scenario.effectiveOn(), writing);
		}).change();
	}

	/** A unit that stays with other ground is another in the ledger: bodies that governed it, and that the plan leaves there, govern that. */
	private static Map<OrgUnitCode, Set<UnitCode>> stillGoverned(ApparatusProjection plan, Map<String, UnitCode> units) {
		Map<UnitCode, UnitCode> anew = new HashMap<>();
		units.forEach((key, code) -> {
			if (UnitCode.isCode(key) && !key.equals(code.value())) {
				anew.put(new UnitCode(key), code);
			}
		});
		Map<OrgUnitCode, Set<UnitCode>> governed = new TreeMap<>();
		for (OrgUnit body : anew.isEmpty() ? List.<OrgUnit>of() : plan.base().units().values()) {
			PlannedBody planned = plan.anyBody(body.code().value());
			Set<UnitCode> areas = body.governs().stream().map(anew::get).filter(Objects::nonNull).collect(Collectors.toSet());
			if (!areas.isEmpty() && planned != null && planned.isThere()) {
				governed.put(body.code(), areas);
			}
		}
		return governed;
	}

	/** People leave posts before these end, and take posts once these are there. */
	private void write(ApparatusProjection plan, Scenario scenario, ChangeNote note, Writing writing, Map<String, UnitCode> units) {
		ApparatusDraft draft = new ApparatusDraft(plan, key -> units.containsKey(key) ? units.get(key).value() : key, codes -> structure.everUsedUnits(codes, writing),
				codes -> structure.everUsedPosts(codes, writing));
		people.end(draft.ended(), draft.leaving(), draft.placings(), scenario.effectiveOn(), note.document(), writing);
		structure.rearrange(draft.structure(scenario.effectiveOn()), note.document(), writing);
		people.place(draft.placings(), scenario.effectiveOn(), note.document(), writing);
	}
}
