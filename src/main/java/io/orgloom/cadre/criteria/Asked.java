package io.orgloom.cadre.criteria;

import io.orgloom.cadre.CadreCode;
import io.orgloom.structure.OrgUnitCode;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/**
 * What a filter is judged by beside the records themselves.
 *
 * @param within who works in each unit the filter names, or below it
 * @param planned for how many posts each cadre is planned, as far as who asks may read; who is left out is planned for none
 */
public record Asked(LocalDate on, Map<OrgUnitCode, Set<CadreCode>> within, Map<CadreCode, Integer> planned) {
}
