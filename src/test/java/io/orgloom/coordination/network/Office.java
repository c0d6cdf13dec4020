package io.orgloom.coordination.network;

import io.orgloom.structure.AgencyField;
import io.orgloom.structure.DeclaredLink;
import io.orgloom.structure.Hierarchy;
import io.orgloom.structure.OrgUnit;
import io.orgloom.structure.OrgUnitCode;
import io.orgloom.structure.OrgUnitKind;
import io.orgloom.work.MeetingRecord;
import io.orgloom.work.Period;
import io.orgloom.work.TaskCode;
import io.orgloom.work.TaskRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A few agencies below the committee P with tasks of 2024, put down in a line each. */
final class Office {

	static final Period YEAR = new Period(LocalDate.of(2024, 1, 1), LocalDate.of(2025, 1, 1));
	static final LocalDate LAST = LocalDate.of(2024, 12, 31);
	static final MarkLimits MARKS = new MarkLimits(3, 5, 0.3, 0.5, 4);
	static final GapLimits GAPS = new GapLimits(java.time.Period.ofMonths(12), java.time.Period.ofMonths(3), 6, 6, 5, 0.2, 0.3, 4, 0.05);

	private final List<TaskRecord> tasks = new ArrayList<>();
	private final List<MeetingRecord> meetings = new ArrayList<>();
	private final List<DeclaredLink> declared = new ArrayList<>();

	static OrgUnitCode code(String code) {
		return new OrgUnitCode(code);
	}

	static OrgUnit unit(String code) {
		return new OrgUnit(code(code), "Agency " + code, OrgUnitKind.ADVISORY_AGENCY, Hierarchy.PARTY, AgencyField.OTHER,
				"P".equals(code) ? Map.of() : Map.of(Hierarchy.PARTY, code("P")), List.of(), 0, 0, 0, 0, null);
	}

	/** A task due on a day, led by one; `finished` blank where it is open. */
	Office task(String lead, String coordinators, String consulted, String due, String finished) {
		tasks.add(new TaskRecord(new TaskCode("t-" + (tasks.size() + 1)), "Task " + (tasks.size() + 1), code(lead), codes(coordinators), codes(consulted),
				LocalDate.of(2024, 1, 1), LocalDate.parse(due), finished.isBlank() ? null : LocalDate.parse(finished), null));
		return this;
	}

	/** Tasks of two, each due on the last of a month from the first on, in time where `x` and late where `-`. */
	Office months(String lead, String other, int first, String inTime) {
		for (int i = 0; i < inTime.length(); i++) {
			LocalDate due = LocalDate.of(2024, 1 + (first - 1 + i) % 12, 20);
			task(lead, other, "", due.toString(), (inTime.charAt(i) == 'x' ? due : due.plusDays(3)).toString());
		}
		return this;
	}

	Office meeting(String convener, String attending) {
		meetings.add(new MeetingRecord("m-" + (meetings.size() + 1), LocalDate.of(2024, 5, 2), code(convener), codes(attending)));
		return this;
	}

	Office coordinate(String one, String other, String since) {
		declared.add(new DeclaredLink(DeclaredLink.COORDINATES_WITH, code(one), code(other), "personnel", "137-QĐ/TW", LocalDate.parse(since)));
		return this;
	}

	Office advise(String one, String other) {
		declared.add(new DeclaredLink(DeclaredLink.ADVISES, code(one), code(other), null, null, LocalDate.of(2020, 1, 1)));
		return this;
	}

	Network network(String units) {
		return Observation.of(YEAR, LAST, LAST, codes(units).stream().map(code -> unit(code.value())).toList(), declared, tasks, meetings, MARKS);
	}

	List<String> gaps(String units) {
		Network network = network(units);
		return Gaps.of(network, network, GAPS).stream().map(gap -> gap.kind() + " " + gap.pair().one() + " " + gap.pair().other()).toList();
	}

	private static List<OrgUnitCode> codes(String spaced) {
		return spaced.isBlank() ? List.of() : Stream.of(spaced.split(" ")).map(OrgUnitCode::new).toList();
	}
}
