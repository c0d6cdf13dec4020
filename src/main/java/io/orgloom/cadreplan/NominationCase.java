package io.orgloom.cadreplan;

import io.orgloom.cadre.CadreCode;
import io.orgloom.cadre.CadreProfile;
import io.orgloom.cadre.Particulars.Discipline;
import io.orgloom.policy.PlanningProcess;
import io.orgloom.policy.PlanningProcess.Bearing;
import io.orgloom.structure.OrgUnitCode;
import io.orgloom.structure.OrgUnitKind;
import io.orgloom.structure.PositionCode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the rules ask of one nomination, as far as it is known. Two that are the same are judged the same.
 *
 * @param level of the post or committee, in the words of the rules
 * @param lost whether what it is for has ended
 * @param known what is known of the candidate; null where they are not on record on the day
 */
record NominationCase(@Nullable String level, boolean lost, @Nullable Known known) {

	/**
	 * @param stepUp whether the post is higher than the one held, as {@link StepUp} says
	 * @param monthsLeft of service when the term begins
	 * @param holds whether they hold the post already; who sits on a committee can be planned for it again
	 * @param disciplines how many measures are on record; null where that may not be read
	 * @param barring how many bar for certain; null where none does and of one people have to say
	 */
	record Known(boolean inService, @Nullable Integer stepUp, @Nullable Long monthsLeft, boolean holds, @Nullable Integer disciplines, @Nullable Long barring) {
	}

	/** Of any nomination, for a post or for a seat. */
	static NominationCase of(Nomination nomination, PlanPicture picture, PlanningProcess process) {
		PlannedPosition position = nomination.position() == null ? null : picture.positions().get(nomination.position());
		CadreProfile profile = picture.profiles().get(nomination.cadre());
		return new NominationCase(picture.level(nomination), position == null && nomination.committee() == null,
				profile == null ? null : known(position, profile, picture.places(), picture.plan(), picture.on(), process));
	}

	/** @param position null for a seat */
	static Known known(@Nullable PlannedPosition position, CadreProfile profile, Map<OrgUnitCode, UnitPlace> places, CadrePlan plan, LocalDate on, PlanningProcess process) {
		List<Discipline> disciplines = profile.particulars().disciplines();
		return new Known(profile.inService(on), position == null ? null : StepUp.of(position, profile, places), monthsLeft(profile.retires(), plan.termFrom()),
				position != null && holds(profile, position.code()), profile.readable() ? disciplines.size() : null,
				profile.readable() ? barring(disciplines, process, on) : null);
	}

	Map<String, Object> attributes() {
		Map<String, Object> attributes = attributes("nomination", level);
		attributes.put("posts_ended", lost ? 1 : 0);
		if (known != null) {
			attributes.put("candidates_out_of_service", known.inService() ? 0 : 1);
			put(attributes, "step_up", known.stepUp());
			put(attributes, "months_left_at_term_start", known.monthsLeft());
			attributes.put("planned_posts_held", known.holds() ? 1 : 0);
			put(attributes, "disciplines_recorded", known.disciplines());
			put(attributes, "disciplines_that_bar", known.barring());
		}
		return attributes;
	}

	/** Of a candidate for a committee besides. */
	static Map<String, Object> candidacy(CadreCode cadre, @Nullable CadreProfile profile, PlannedCommittee committee, @Nullable String level) {
		Map<String, Object> attributes = attributes("committee_candidate", level);
		put(attributes, "candidacy", candidacy(cadre, committee));
		if (profile != null && committee.congress() != null) {
			put(attributes, "months_left_at_congress", monthsLeft(profile.retires(), committee.congress()));
		}
		return attributes;
	}

	private static @Nullable String candidacy(CadreCode cadre, PlannedCommittee committee) {
		if (committee.sitting().isEmpty()) {
			// nobody is on record, so that somebody is not says nothing
			return null;
		}
		if (!committee.sitting().contains(cadre)) {
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
