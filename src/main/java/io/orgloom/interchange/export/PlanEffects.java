package io.orgloom.interchange.export;

import io.orgloom.impact.ImpactItem;
import io.orgloom.impact.Orphan;
import io.orgloom.impact.apparatus.Benched;
import io.orgloom.impact.apparatus.StaffBalance;
import java.util.List;
import java.util.Map;

/**
 * What a plan touches and whom, for a document.
 *
 * @param names of org units and posts its steps touch
 * @param impact each thing with the way to it
 * @param orphans what would have nothing to hang on
 * @param bench people whose posts end; named for those who may read it
 * @param staff people by unit; empty where no step is about bodies
 */
record PlanEffects(Map<String, String> names, List<ImpactItem> impact, List<Orphan> orphans, List<Benched> bench, List<StaffBalance.Row> staff) {

	static final PlanEffects NONE = new PlanEffects(Map.of(), List.of(), List.of(), List.of(), List.of());
}
