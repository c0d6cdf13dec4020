package io.orgloom.work;

import io.orgloom.structure.OrgUnitCode;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What an agency did in a quarter, on one page.
 *
 * @param led tasks it led in the quarter
 * @param row how those stand
 * @param takenPart how many tasks of others it took part in
 * @param late those of them that are late or were finished late, the latest first
 * @param open those still open, the most urgent first
 * @param next tasks it leads that begin in the next quarter
 * @param partners with how many tasks it worked together with each other agency, most first
 * @param causes how often each cause of delay was given
 */
public record Brief(OrgUnitCode unit, Quarter quarter, LocalDate on, List<StandingTask> led, BoardRow row, int takenPart, List<StandingTask> late, List<StandingTask> open,
		List<StandingTask> next, Map<OrgUnitCode, Integer> partners, Map<String, Integer> causes) {

	/** Every agency it names. */
	public Set<OrgUnitCode> units() {
		Set<OrgUnitCode> units = new LinkedHashSet<>(partners.keySet());
		units.add(unit);
		return units;
	}

	/** What was finished in the quarter. */
	public List<StandingTask> finished() {
		return led.stream().filter(each -> each.task().finishedOn() != null).toList();
	}
}
