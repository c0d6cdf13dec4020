package io.orgloom.work;

import io.orgloom.graph.AsOf;
import io.orgloom.structure.OrgUnitCode;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** Briefs of agencies and quarters, from the tasks of the quarter as they stand on a day. */
@Service
public class Briefs {

	private final Monitoring monitoring;

	Briefs(Monitoring monitoring) {
		this.monitoring = monitoring;
	}

	/** The brief of an agency and a quarter. */
	public Brief brief(OrgUnitCode unit, Quarter quarter, AsOf asOf) {
		List<StandingTask> all = monitoring.tasks(quarter.period(), asOf);
		List<StandingTask> led = all.stream().filter(each -> unit.equals(each.task().lead())).toList();
		List<StandingTask> others = all.stream().filter(each -> each.task().coordinators().contains(unit) || each.task().consulted().contains(unit)).toList();
		Comparator<StandingTask> due = Comparator.comparing(each -> each.task().dueOn(), Comparator.nullsLast(Comparator.naturalOrder()));
		List<StandingTask> next = monitoring.tasks(quarter.next().period(), asOf).stream()
			.filter(each -> unit.equals(each.task().lead()) && !each.task().startOn().isBefore(quarter.next().first())).sorted(due).toList();
		return new Brief(unit, quarter, asOf.on(), led, BoardRow.of(unit.value(), led), others.size(),
				led.stream().filter(each -> each.daysLate() > 0).sorted(Comparator.comparingLong(StandingTask::daysLate).reversed()).toList(),
				led.stream().filter(each -> each.task().status().isOpen()).sorted(due).toList(), next, partners(unit, led, others), causes(led));
	}

	private static Map<OrgUnitCode, Integer> partners(OrgUnitCode unit, List<StandingTask> led, List<StandingTask> others) {
		Map<OrgUnitCode, Integer> partners = new HashMap<>();
		led.forEach(each -> Stream.concat(each.task().coordinators().stream(), each.task().consulted().stream()).forEach(other -> partners.merge(other, 1, Integer::sum)));
		others.stream().map(each -> each.task().lead()).filter(lead -> lead != null && !lead.equals(unit)).forEach(lead -> partners.merge(lead, 1, Integer::sum));
		Map<OrgUnitCode, Integer> most = new LinkedHashMap<>();
		partners.entrySet().stream().sorted(Map.Entry.<OrgUnitCode, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
			.forEach(entry -> most.put(entry.getKey(), entry.getValue()));
		return most;
	}

	private static Map<String, Integer> causes(List<StandingTask> led) {
		Map<String, Integer> causes = new TreeMap<>();
		led.stream().filter(each -> each.task().delay() != null).forEach(each -> causes.merge(each.task().delay().cause(), 1, Integer::sum));
		return causes;
	}
}
