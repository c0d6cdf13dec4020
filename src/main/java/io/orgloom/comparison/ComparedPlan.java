package io.orgloom.comparison;

import io.orgloom.problem.OrgloomProblem;
import io.orgloom.scenario.Scenario;
import io.orgloom.territory.PopulationKind;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One of the plans compared.
 *
 * @param kind the kind of population figure its sums are made of
 * @param figures what is known of it
 * @param unmeasured why it cannot be measured as plans of whole units are, null where it was
 */
public record ComparedPlan(Scenario scenario, @Nullable PopulationKind kind, Map<ComparedFigure, Double> figures, @Nullable OrgloomProblem unmeasured) {
}
