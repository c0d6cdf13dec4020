package io.orgloom.scenario.apparatus;

import io.orgloom.policy.Finding;
import io.orgloom.policy.Verdict;
import io.orgloom.structure.findings.Norms;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** What the norms in force on a day say of the bodies of a plan. */
public final class PlannedNorms {

	private final Norms norms;
	private final ApparatusProjection plan;
	private final PlannedFigures figures;
	private final LocalDate on;

	public PlannedNorms(Norms norms, ApparatusProjection plan, PlannedGround ground, LocalDate on) {
		this.norms = norms;
		this.plan = plan;
		this.figures = new PlannedFigures(plan, ground);
		this.on = on;
	}

	/** A finding for each figure of each norm on a body that is there; of one of the base, once its figures were read. */
	public List<Finding> of(PlannedBody body) {
		return norms.of(figures.of(body), on, Map.of());
	}

	/** The norms it does not meet, or hardly. */
	public List<Finding> missed(PlannedBody body) {
		return of(body).stream().filter(finding -> finding.verdict() == Verdict.FAIL || finding.verdict() == Verdict.NEAR).toList();
	}

	/**
	 * Of which bodies some steps may have changed what norms say: those they touch or whose posts they touch, all above these, and those directly below. Their figures
	 * are read.
	 *
	 * @param steps the plan whose steps are looked at; bodies are those of this one
	 */
	public List<PlannedBody> concerned(ApparatusProjection steps) {
		Set<String> codes = new HashSet<>();
		Set<String> climbed = new HashSet<>();
		Stream.of(steps.touchedBodies().stream().map(PlannedBody::key), formerlyAbove(steps), touchedPosts(steps)).flatMap(each -> each).map(plan::anyBody).filter(Objects::nonNull)
			.forEach(body -> addAround(body, codes, climbed));
		List<PlannedBody> bodies = codes.stream().sorted().map(plan::anyBody).filter(Objects::nonNull).filter(PlannedBody::isThere).toList();
		read(bodies);
		return bodies;
	}

	private static Stream<String> formerlyAbove(ApparatusProjection steps) {
		return steps.touchedBodies().stream().map(body -> steps.bodyBefore(body.key())).filter(Objects::nonNull).flatMap(body -> body.parents().values().stream());
	}

	/** The bodies a post a step touched was in and is in. */
	private static Stream<String> touchedPosts(ApparatusProjection steps) {
		return Stream.concat(steps.touchedPosts().stream(), steps.touchedPosts().stream().map(post -> steps.before(post.key())).filter(Objects::nonNull)).map(PlannedPost::unit);
	}

	/** @param climbed bodies from which the way upwards was gone already */
	private void addAround(PlannedBody body, Set<String> codes, Set<String> climbed) {
		plan.below(body.key()).forEach(lower -> codes.add(lower.key()));
		for (PlannedBody at = body; at != null && climbed.add(at.key()); at = at.parent() == null ? null : plan.anyBody(at.parent())) {
			codes.add(at.key());
		}
	}

	/** Reads at once what norms on some bodies count. */
	public void read(Collection<PlannedBody> bodies) {
		figures.read(bodies);
	}
}
