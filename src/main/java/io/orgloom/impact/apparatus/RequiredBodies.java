package io.orgloom.impact.apparatus;

import io.orgloom.policy.Finding;
import io.orgloom.policy.Verdict;
import io.orgloom.scenario.ApparatusStep.NewOrgUnit;
import io.orgloom.scenario.ApparatusStep.NewPosition;
import io.orgloom.scenario.StaffedPlan.Formed;
import io.orgloom.scenario.apparatus.ApparatusProjection;
import io.orgloom.scenario.apparatus.PlannedBody;
import io.orgloom.scenario.apparatus.PlannedFigures;
import io.orgloom.structure.AgencyField;
import io.orgloom.structure.OrgUnitKind;
import io.orgloom.structure.PositionRole;
import io.orgloom.structure.findings.Norms;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.MessageSource;

/**
 * What norms in force on the day of effect ask of a body that governs a new unit and it does not have. Java knows which body or post a figure counts, the policy pack how
 * many there have to be and where that is written.
 */
final class RequiredBodies {

	/** Agencies of a committee, by the figure that counts them. */
	private static final Map<String, AgencyField> AGENCIES = Map.of("offices", AgencyField.OFFICE, "party_building_boards", AgencyField.PARTY_BUILDING,
			"inspection_agencies", AgencyField.INSPECTION);
	private static final String DEPUTIES = "deputy_secretaries";

	private final Norms norms;
	private final LocalDate on;
	private final MessageSource texts;
	private final Locale language;

	RequiredBodies(Norms norms, LocalDate on, MessageSource texts, Locale language) {
		this.norms = norms;
		this.on = on;
		this.texts = texts;
		this.language = language;
	}

	/** @param open norms that are missed and that no body or post more would meet */
	record Wanted(List<Body> bodies, List<Post> posts, List<Finding> open) {
	}

	/** @param head title of the post at its head */
	record Body(NewOrgUnit unit, String head, Finding norm) {
	}

	record Post(NewPosition post, Finding norm) {
	}

	Wanted of(PlannedBody body, Formed unit, ApparatusProjection plan, PlannedFigures figures) {
		Wanted wanted = new Wanted(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
		for (Finding finding : norms.of(figures.of(body), on, more(body, unit, plan))) {
			if (finding.verdict() == Verdict.FAIL || finding.verdict() == Verdict.NEAR) {
				int missing = (int) (Objects.requireNonNull(finding.threshold()) - Objects.requireNonNull(finding.measured()));
				AgencyField field = AGENCIES.get(finding.metric());
				for (int i = 0; i < missing && field != null; i++) {
					wanted.bodies().add(new Body(new NewOrgUnit(say("proposal.agency." + field), OrgUnitKind.ADVISORY_AGENCY, body.hierarchy(), field, body.key(), null),
							say("proposal.head." + field), finding));
				}
				for (int i = 0; i < missing && finding.metric().equals(DEPUTIES); i++) {
					wanted.posts().add(new Post(new NewPosition(say("proposal.deputySecretary"), PositionRole.DEPUTY, null, body.key()), finding));
				}
				if (missing <= 0 || field == null && !finding.metric().equals(DEPUTIES)) {
					wanted.open().add(finding);
				}
			}
		}
		return wanted;
	}

	/** What is known of a body that begins with the plan, and of none that has been there. */
	private static Map<String, Object> more(PlannedBody body, Formed unit, ApparatusProjection plan) {
		Map<String, Object> more = new HashMap<>();
		if (body.kind() == OrgUnitKind.COMMITTEE) {
			List<PlannedBody> agencies = plan.below(body.key()).stream().filter(lower -> lower.kind() == OrgUnitKind.ADVISORY_AGENCY).toList();
			AGENCIES.forEach((metric, field) -> more.put(metric, (int) agencies.stream().filter(agency -> agency.field() == field).count()));
			more.put("other_party_agencies", (int) agencies.stream().filter(agency -> !AGENCIES.containsValue(agency.field())).count());
			more.put("new_term", body.formed());
			more.put("merged_units", unit.from().size());
			more.put(DEPUTIES, (int) plan.posts(body.key()).stream().filter(post -> post.role() == PositionRole.DEPUTY).count());
		}
		return more;
	}

	private String say(String key) {
		return texts.getMessage(key, null, language);
	}
}
