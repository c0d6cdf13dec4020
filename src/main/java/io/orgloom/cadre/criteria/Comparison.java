package io.orgloom.cadre.criteria;

import java.util.List;

/**
 * A field compared with values.
 *
 * @param parameter what stands behind the dot, "" where nothing does
 */
public record Comparison(CriteriaField field, String parameter, Operator by, List<String> values) {
}
