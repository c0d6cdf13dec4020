package io.orgloom.structure.web;

import io.orgloom.structure.AgencyField;
import io.orgloom.structure.OrgUnit;
import io.orgloom.structure.OrgUnitKind;
import io.orgloom.structure.PositionRole;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody types on the page that edits a committee or agency; which fields count depends on the act.
 *
 * @param code of the unit, post or function to be entered, or of the unit it coordinates with
 * @param name of a unit, or title of a post or function, or what is coordinated
 * @param source the regulation or document it rests on
 */
record OrgUnitEdit(@Nullable Act act, @Nullable String from, @Nullable String reason, @Nullable String document, @Nullable String code, @Nullable String name,
		@Nullable OrgUnitKind kind, @Nullable AgencyField field, @Nullable String parent, @Nullable PositionRole role, @Nullable String rank,
		@Nullable String group, @Nullable String requirements, @Nullable String source, @Nullable Boolean lead) {

	/** What is done to a unit. */
	enum Act {
		/** It is so from a day on. */
		CHANGE,
		/** It was never so. */
		CORRECTION,
		/** A unit below it is entered. */
		UNIT,
		/** A post in it is entered. */
		POST,
		/** A function or task of it is entered. */
		FUNCTION,
		/** It coordinates with another. */
		LINK,
		/** It is no more from a day on. */
		END
	}

	/** What the page shows first: the unit as it is, or nothing yet. */
	static OrgUnitEdit of(Act act, OrgUnit unit, LocalDate day) {
		boolean itself = act == Act.CHANGE || act == Act.CORRECTION;
		return new OrgUnitEdit(act, day.toString(), "", "", "", itself ? unit.name() : "", itself ? unit.kind() : null, itself ? unit.field() : null,
				itself ? unit.parent().map(Object::toString).orElse("") : "", null, "", "", "", itself ? unit.source() : "", true);
	}

	/** The one thing it says; what is not spoken of stays as it is. */
	StructureItem item(OrgUnit unit) {
		String own = unit.code().value();
		return switch (act == null ? Act.CHANGE : act) {
			case CHANGE, CORRECTION -> new StructureItem.OfUnit(new StructureChangeForm.Unit(own, name, kind, unit.hierarchy(), field, blank(parent), null, null, blank(source), null));
			case UNIT -> new StructureItem.OfUnit(new StructureChangeForm.Unit(trimmed(code), name, kind, unit.hierarchy(), field, own, null, null, blank(source), null));
			case POST -> new StructureItem.OfPost(new StructureChangeForm.Post(trimmed(code), name, own, role, blank(rank), blank(group), blank(requirements), blank(source), null, null, null));
			case FUNCTION -> new StructureItem.OfFunction(new StructureChangeForm.Function(own, trimmed(code), name, lead != null && lead, blank(source), null));
			case LINK -> new StructureItem.OfLink(new StructureChangeForm.Link(own, trimmed(code), name, blank(source), null));
			case END -> new StructureItem.OfEnd(new StructureChangeForm.End(false, own));
		};
	}

	static @Nullable String blank(@Nullable String text) {
		return text == null || text.isBlank() ? null : text.strip();
	}

	private static String trimmed(@Nullable String text) {
		return text == null ? "" : text.strip();
	}
}
