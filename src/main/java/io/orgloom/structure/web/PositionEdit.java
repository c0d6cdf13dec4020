package io.orgloom.structure.web;

import io.orgloom.structure.Line;
import io.orgloom.structure.Position;
import io.orgloom.structure.PositionRole;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody types on the page that edits a post; which fields count depends on the act.
 *
 * @param code of the unit it is established in, of the post it reports to, or of the committee it seats its holder on
 */
record PositionEdit(@Nullable Act act, @Nullable String from, @Nullable String reason, @Nullable String document, @Nullable String code, @Nullable String name,
		@Nullable PositionRole role, @Nullable String rank, @Nullable String group, @Nullable String requirements, @Nullable String source, @Nullable Line line) {

	/** What is done to a post. */
	enum Act { CHANGE, LINE, LINE_END, SEAT, SEAT_END, END }

	/** What the page shows first: the post as it is, or nothing yet. */
	static PositionEdit of(Act act, Position post, LocalDate day) {
		boolean itself = act == Act.CHANGE;
		return new PositionEdit(act, day.toString(), "", "", itself && post.unit() != null ? post.unit().value() : "", itself ? post.title() : "", itself ? post.role() : null,
				itself ? post.rank() : "", itself ? post.group() : "", itself ? post.requirements() : "", itself ? post.source() : "", Line.SOLID);
	}

	/**
	 * The one thing it says.
	 *
	 * @param day on which it begins, or ends
	 */
	StructureItem item(Position post, @Nullable LocalDate day) {
		String own = post.code().value();
		String other = code == null ? "" : code.strip();
		return switch (act == null ? Act.CHANGE : act) {
			case CHANGE -> new StructureItem.OfPost(new StructureChangeForm.Post(own, name, other, role, OrgUnitEdit.blank(rank), OrgUnitEdit.blank(group), OrgUnitEdit.blank(requirements),
					OrgUnitEdit.blank(source), null, null, null));
			case LINE -> new StructureItem.OfLine(new StructureChangeForm.Report(own, other, line, null));
			case LINE_END -> new StructureItem.OfLine(new StructureChangeForm.Report(own, other, line, day));
			case SEAT -> new StructureItem.OfSeat(new StructureChangeForm.Seat(own, other, null));
			case SEAT_END -> new StructureItem.OfSeat(new StructureChangeForm.Seat(own, other, day));
			case END -> new StructureItem.OfEnd(new StructureChangeForm.End(true, own));
		};
	}
}
