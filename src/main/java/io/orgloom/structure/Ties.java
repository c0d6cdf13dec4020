package io.orgloom.structure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is tied to org units and posts on a day: their posts, lines, seats and links. */
public final class Ties {

	private Ties() {
	}

	/** A post and the org unit it is established in. */
	public record Post(OrgUnitCode unit, PositionCode code, String title, PositionRole role) {
	}

	/** A seat on a committee that a post gives its holder. */
	public record Seat(PositionCode post, OrgUnitCode committee, String committeeName) {
	}

	/** A reporting line from a post to the one above it. */
	public record Reporting(Line line, PositionCode source, String sourceTitle, PositionCode target, String targetTitle) {

		/** Its two ends. */
		public List<PositionCode> ends() {
			return List.of(source, target);
		}
	}

	/**
	 * Whom an org unit advises or coordinates with.
	 *
	 * @param kind ADVISES or COORDINATES_WITH
	 * @param role what the coordination is about; null where it advises
	 * @param basis the document it rests on
	 */
	public record Link(String kind, OrgUnitCode source, String sourceName, OrgUnitCode target, String targetName, @Nullable String role, @Nullable String basis) {

		/** Its two ends. */
		public List<OrgUnitCode> ends() {
			return List.of(source, target);
		}
	}
}
