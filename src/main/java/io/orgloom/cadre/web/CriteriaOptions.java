package io.orgloom.cadre.web;

import io.orgloom.cadre.TrainingKinds;
import io.orgloom.cadre.criteria.Comparison;
import io.orgloom.cadre.criteria.Criteria;
import io.orgloom.cadre.criteria.CriteriaField;
import io.orgloom.cadre.criteria.Operator;
import io.orgloom.structure.OrgUnitKind;
import io.orgloom.structure.PositionRole;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the rows of a filter can be made of, and those of the filter at hand.
 *
 * @param rows none where the filter says more than rows can
 * @param readable whether it is a filter at all
 */
record CriteriaOptions(List<CriteriaField> fields, List<Operator> operators, List<PositionRole> roles, List<OrgUnitKind> kinds, List<TrainingKinds.Kind> trainings, List<Comparison> rows, boolean readable) {

	private static final List<Operator> OPERATORS = List.of(Operator.IS, Operator.IS_NOT, Operator.AT_LEAST, Operator.MORE, Operator.AT_MOST, Operator.LESS);

	/** @param officer whether they may ask for what tells of the person */
	static CriteriaOptions of(@Nullable Criteria criteria, boolean readable, boolean officer) {
		List<Comparison> rows = criteria == null ? List.of() : criteria.list().filter(all -> all.stream().allMatch(each -> OPERATORS.contains(each.by()) && (officer || !each.field().isPersonal()))).orElse(List.of());
		return new CriteriaOptions(Arrays.stream(CriteriaField.values()).filter(field -> officer || !field.isPersonal()).toList(), OPERATORS, List.of(PositionRole.values()),
				List.of(OrgUnitKind.values()), TrainingKinds.all(), rows, readable);
	}
}
