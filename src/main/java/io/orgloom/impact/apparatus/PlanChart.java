package io.orgloom.impact.apparatus;

import io.orgloom.access.ReadPurpose;
import io.orgloom.scenario.ApparatusStep;
import io.orgloom.scenario.ScenarioId;
import io.orgloom.scenario.ScenarioPlanning;
import io.orgloom.scenario.StaffedPlan;
import io.orgloom.scenario.apparatus.ApparatusProjection;
import io.orgloom.scenario.apparatus.PlannedBody;
import io.orgloom.scenario.apparatus.PlannedPeople;
import io.orgloom.scenario.apparatus.PlannedPerson;
import io.orgloom.scenario.apparatus.PlannedPost;
import io.orgloom.structure.Hierarchy;
import io.orgloom.structure.OrgUnitCode;
import io.orgloom.structure.PositionRole;
import io.orgloom.structure.UnknownOrgUnit;
import io.orgloom.structure.findings.Norms;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The apparatus as it is beside the apparatus as planned, one level at a time. */
@Service
@Transactional(readOnly = true)
public class PlanChart {

	private final ScenarioPlanning planning;
	private final Norms norms;
	private final PlannedPeople people;

	PlanChart(ScenarioPlanning planning, Norms norms, PlannedPeople people) {
		this.planning = planning;
		this.norms = norms;
		this.people = people;
	}

	/**
	 * One level on both sides.
	 *
	 * @param above the body it lies below, as it is and as it becomes; null at the top
	 * @param beforeUnder what lies below each of these, by code; nothing where it is too much for one look
	 */
	public record Level(long version, @Nullable ChartBody above, @Nullable ChartBody aboveAfter, List<ChartBody> before, List<ChartBody> after,
			Map<String, List<ChartBody>> beforeUnder, Map<String, List<ChartBody>> afterUnder) {
	}

	/** The bodies of one hierarchy directly below one of them, or those at its top that work in the plan's territory. */
	public Level level(ScenarioId id, Hierarchy hierarchy, @Nullable String above) {
		StaffedPlan plan = planning.staffed(id);
		Sides sides = new Sides(plan, norms);
		if (above == null) {
			return sides.level(null, null, sides.before.top(hierarchy), sides.after.top(hierarchy), hierarchy);
		}
		PlannedBody now = plan.apparatus().anyBody(above);
		if (now == null) {
			throw OrgUnitCode.isCode(above) ? new UnknownOrgUnit(new OrgUnitCode(above), plan.scenario().baseOn()) : new UnknownOrgUnit(above);
		}
		String becomes = plan.apparatus().becomes(now.key());
		return sides.level(now.formed() ? null : sides.before.one(above), becomes == null ? null : sides.after.one(becomes),
				now.formed() ? List.of() : sides.before.below(above, hierarchy), becomes == null ? List.of() : sides.after.below(becomes, hierarchy), hierarchy);
	}

	/** The whole apparatus of the plan's territory in figures, as it is and as planned. */
	public record Compared(long version, ApparatusFigures before, ApparatusFigures after, int bench, int open) {
	}

	/** Figures of both sides, and how many people are on the bench. */
	public Compared compare(ScenarioId id) {
		StaffedPlan plan = planning.staffed(id);
		Sides sides = new Sides(plan, norms);
		List<PlannedPerson> bench = plan.apparatus().bench();
		return new Compared(plan.scenario().revision(), sides.before.figures(), sides.after.figures(), bench.size(), (int) bench.stream().filter(PlannedPerson::isUnanswered).count());
	}

	/** What the bodies and posts are called that the steps of the plan name, undone ones too. */
	public Map<String, String> names(ScenarioId id) {
		StaffedPlan plan = planning.staffed(id);
		List<ApparatusStep> steps = Stream.concat(planning.steps(id).stream(), planning.undoneSteps(id).stream()).map(ScenarioPlanning.StepEntry::step)
			.filter(ApparatusStep.class::isInstance).map(ApparatusStep.class::cast).toList();
		return steps.isEmpty() ? Map.of() : PlanNames.of(plan.apparatus(), plan.ground(), steps);
	}

	/** A post of a planned body, with whoever holds it or acts in it. */
	public record ChartPost(String code, String title, PositionRole role, boolean formed, List<Sitting> holders) {
	}

	/** @param name null where whoever asks may not read it */
	public record Sitting(String cadre, @Nullable String name, boolean acting, boolean concurrent, boolean planned) {
	}

	/** The posts of a body of the plan. Names are for those who may read them, and logged. */
	public List<ChartPost> posts(ScenarioId id, String body, ReadPurpose purpose) {
		StaffedPlan plan = planning.staffed(id);
		ApparatusProjection apparatus = plan.apparatus();
		apparatus.base().load(List.of(body), List.of(), List.of());
		List<PlannedPost> posts = apparatus.posts(apparatus.body(body).key());
		Set<String> cadres = posts.stream().flatMap(post -> apparatus.holders(post.key()).stream()).collect(Collectors.toSet());
		Map<String, String> names = cadres.isEmpty() ? Map.of() : people.names(cadres, plan.scenario().base(), purpose);
		return posts.stream().map(post -> new ChartPost(post.key(), post.title(), post.role(), post.formed(), apparatus.holders(post.key()).stream()
			.flatMap(cadre -> Objects.requireNonNull(apparatus.person(cadre)).holds().stream().filter(hold -> hold.post().equals(post.key()))
				.map(hold -> new Sitting(cadre, names.get(cadre), hold.acting(), hold.concurrent(), hold.planned()))).toList())).toList();
	}

	/** Both sides of one plan; posts are read once for all that is shown. The norms are those of the day of effect on both, so that what differs is the plan's doing. */
	private static final class Sides {

		private final StaffedPlan plan;
		private final ChartSide before;
		private final ChartSide after;

		Sides(StaffedPlan plan, Norms norms) {
			this.plan = plan;
			this.before = new ChartSide(plan, ApparatusProjection.of(plan.apparatus().base()), plan.scenario().effectiveOn(), norms);
			this.after = new ChartSide(plan, plan.apparatus(), plan.scenario().effectiveOn(), norms);
		}

		Level level(@Nullable ChartBody above, @Nullable ChartBody aboveAfter, List<ChartBody> now, List<ChartBody> planned, Hierarchy hierarchy) {
			return new Level(plan.scenario().revision(), above, aboveAfter, now, planned, before.under(now, hierarchy), after.under(planned, hierarchy));
		}
	}
}
