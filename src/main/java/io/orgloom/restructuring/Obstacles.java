package io.orgloom.restructuring;

import io.orgloom.mergerplan.Obstacle;
import io.orgloom.mergerplan.Remedy;
import io.orgloom.territory.UnitCode;
import java.util.List;
import java.util.Objects;

/** What forbids a change of a plan, in parts that can be said. */
final class Obstacles {

	private final Seen seen;
	private final Remedy change;
	private final String one;
	private final String other;

	private Obstacles(Seen seen, Remedy change, String one, String other) {
		this.seen = seen;
		this.change = change;
		this.one = one;
		this.other = other;
	}

	/**
	 * What forbids a change.
	 *
	 * @param one the name of what would move
	 * @param other the name of what would take it in
	 */
	static List<Said> of(Seen seen, Remedy change, String one, String other) {
		Obstacles obstacles = new Obstacles(seen, change, one, other);
		return change.obstacles().stream().map(obstacles::said).toList();
	}

	private Said said(Obstacle obstacle) {
		return switch (obstacle.kind()) {
			case TOGETHER -> Said.of("together", seen.name(change.into()));
			case LOCKED -> Said.of("locked", seen.called(obstacle.one()));
			case APART -> Said.of(isDemanded(obstacle) ? "mustNotMerge" : "drawnApart", seen.called(obstacle.one()), seen.called(obstacle.other()));
			case FENCE -> Said.of("districts", one, other);
			case UNREACHABLE -> Said.of("fence", one, other);
			case NO_BORDER -> Said.of("noBorder", seen.name(change.from()), seen.name(change.into()));
			case FALLS_APART -> Said.of("fallsApart", one, seen.name(change.from()), seen.name(change.into()));
			case MOST_MEMBERS -> Said.of("mostMembers", seen.name(change.into()), Integer.valueOf(obstacle.one()), Integer.valueOf(obstacle.other()));
			case MOST -> Said.of("mostArea", seen.name(change.into()), Objects.requireNonNull(seen.made().request().limits().mostAreaKm2()));
		};
	}

	/** Units a draft holds apart are kept so too, though nobody said it of them. */
	private boolean isDemanded(Obstacle obstacle) {
		List<UnitCode> pair = List.of(new UnitCode(obstacle.one()), new UnitCode(obstacle.other()));
		return seen.made().request().demands().mustNotMerge().stream().anyMatch(group -> group.containsAll(pair));
	}
}
