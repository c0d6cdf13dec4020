package io.orgloom.cadre.criteria;

import io.orgloom.cadre.Birth;
import io.orgloom.cadre.CadreCode;
import io.orgloom.structure.OrgUnitCode;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What a filter is judged by beside the records themselves.
 *
 * @param within who works in each unit the filter names, or below it
 * @param planned for how many posts each cadre is planned, as far as who asks may read; who is left out is planned for none
 * @param ages what was worked out so far
 */
public record Asked(LocalDate on, Map<OrgUnitCode, Set<CadreCode>> within, Map<CadreCode, Integer> planned,
		Map<Birth, Range> ages) {

	public Asked(LocalDate on, Map<OrgUnitCode, Set<CadreCode>> within, Map<CadreCode, Integer> planned) {
		this(on, within, planned, new ConcurrentHashMap<>());
	}

	/** Worked out once for all who were born at the same time. */
	Range age(Birth birth) {
		return ages.computeIfAbsent(birth, born -> new Range(born.ageAtLeast(on), born.ageAtMost(on)));
	}
}
