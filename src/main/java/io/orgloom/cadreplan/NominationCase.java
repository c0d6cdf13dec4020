package io.orgloom.cadreplan;

import io.orgloom.cadre.CadreProfile;
import io.orgloom.cadre.Particulars.Discipline;
import io.orgloom.policy.PlanningProcess;
import io.orgloom.policy.PlanningProcess.Bearing;
import io.orgloom.structure.OrgUnitKind;
import io.orgloom.structure.PositionCode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the rules ask of one nomination, as far as it is known. */
final class NominationCase {

	private NominationCase() {
	}

	/** Of any nomination, for a post or for a seat. */
	static Map<String, Object> of(Nomination nomination, PlanPicture picture, PlanningProcess process) {
		PlannedPosition position = nomination.position() == null ? null : picture.positions().get(nomination.position());
		Map<String, Object> attributes = attributes("nomination", picture.level(nomination));
		attributes.put("posts_ended", position == null && nomination.committee() == null ? 1 : 0);
		CadreProfile profile = picture.profiles().get(nomination.cadre());
		if (profile != null) {
			attributes.put("candidates_out_of_service", profile.inService(picture.on()) ? 0 : 1);
			put(attributes, "step_up", position == null ? null : StepUp.of(position, profile, picture.places()));
			put(attributes, "months_left_at_term_start", monthsLeft(profile.retires(), picture.plan().termFrom()));
			// who sits on a committee already can be planned for it again
			attributes.put("planned_posts_held", position != null && holds(profile, position.code()) ? 1 : 0);
			if (profile.readable()) {
				List<Discipline> disciplines = profile.particulars().disciplines();
				attributes.put("disciplines_recorded", disciplines.size());
				put(attributes, "disciplines_that_bar", barring(disciplines, process, picture.on()));
			}
		}
		return attributes;
	}

	/** Of a candidate for a committee besides. */
	static Map<String, Object> candidacy(Nomination nomination, PlannedCommittee committee, PlanPicture picture) {
		Map<String, Object> attributes = attributes("committee_candidate", picture.level(committee.code()));
		put(attributes, "candidacy", candidacy(nomination, committee));
		CadreProfile profile = picture.profiles().get(nomination.cadre());
		if (profile != null && committee.congress() != null) {
			put(attributes, "months_left_at_congress", monthsLeft(profile.retires(), committee.congress()));
		}
		return attributes;
	}

	private static @Nullable String candidacy(Nomination nomination, PlannedCommittee committee) {
		if (committee.sitting().isEmpty()) {
			// nobody is on record, so that somebody is not says nothing
			return null;
		}
		if (!committee.sitting().contains(nomination.cadre())) {
			return "first_time";
		}
		return committee.kind() == OrgUnitKind.FRONT_BODY ? "reelection_fatherland_front" : "reelection";
	}

	/** How many measures bar for certain; null where none does and of one people have to say. */
	private static @Nullable Long barring(List<Discipline> disciplines, PlanningProcess process, LocalDate on) {
		List<Bearing> bearings = disciplines.stream().map(each -> process.bearing(each.form(), each.until(), on)).toList();
		long bars = bearings.stream().filter(each -> each == Bearing.BARS).count();
		return bars == 0 && bearings.contains(Bearing.ASKS) ? null : bars;
	}

	private static boolean holds(CadreProfile profile, PositionCode position) {
		return profile.positions().stream().anyMatch(held -> !held.acting() && held.code().equals(position));
	}

	private static @Nullable Long monthsLeft(@Nullable LocalDate retires, LocalDate from) {
		return retires == null ? null : ChronoUnit.MONTHS.between(YearMonth.from(from), YearMonth.from(retires));
	}

	static Map<String, Object> attributes(String subject, @Nullable String level) {
		Map<String, Object> attributes = new HashMap<>();
		attributes.put("subject", subject);
		// not "level", by which rules on administrative units go
		put(attributes, "plan_level", level);
		return attributes;
	}

	static void put(Map<String, Object> attributes, String name, @Nullable Object value) {
		if (value != null) {
			attributes.put(name, value);
		}
	}
}
