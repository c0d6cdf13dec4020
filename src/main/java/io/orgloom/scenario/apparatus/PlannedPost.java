package io.orgloom.scenario.apparatus;

import io.orgloom.structure.Line;
import io.orgloom.structure.PositionRole;
import io.orgloom.structure.Ties;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A post as a plan leaves it.
 *
 * @param key its code, or the key of one a step formed
 * @param rank the rank it asks for; of posts of the base not looked at
 * @param unit the org unit it is established in
 * @param formed whether a step formed it
 * @param from posts of the plan that went into it
 * @param lines by kind of line whom steps made it report to; kinds they left alone are left out
 * @param seats by committee whether steps gave or took its seat
 * @param gone where it went; null while it is there
 */
public record PlannedPost(String key, String title, PositionRole role, @Nullable String rank, String unit, boolean formed, List<String> from,
		Map<Line, Superior> lines, Map<String, Boolean> seats, @Nullable Gone gone) {

	/**
	 * Whom a post reports to by one kind of line.
	 *
	 * @param post null where to nobody
	 */
	public record Superior(@Nullable String post) {
	}

	static PlannedPost of(Ties.Post post) {
		return new PlannedPost(post.code().value(), post.title(), post.role(), null, post.unit().value(), false, List.of(), Map.of(), Map.of(), null);
	}

	public boolean isThere() {
		return gone == null;
	}

	PlannedPost in(String other) {
		return new PlannedPost(key, title, role, rank, other, formed, from, lines, seats, gone);
	}

	PlannedPost reporting(Line line, @Nullable String superior) {
		Map<Line, Superior> changed = new EnumMap<>(Line.class);
		changed.putAll(lines);
		changed.put(line, new Superior(superior));
		return new PlannedPost(key, title, role, rank, unit, formed, from, changed, seats, gone);
	}

	PlannedPost seated(String committee, boolean seated) {
		Map<String, Boolean> changed = new TreeMap<>(seats);
		changed.put(committee, seated);
		return new PlannedPost(key, title, role, rank, unit, formed, from, lines, changed, gone);
	}

	PlannedPost going(@Nullable String into) {
		return new PlannedPost(key, title, role, rank, unit, formed, from, lines, seats, new Gone(into));
	}
}
