package io.orgloom.structure.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One thing said of the apparatus by hand, as the doors for programs take it. */
sealed interface StructureItem {

	record OfUnit(StructureChangeForm.Unit item) implements StructureItem {
	}

	record OfPost(StructureChangeForm.Post item) implements StructureItem {
	}

	record OfLine(StructureChangeForm.Report item) implements StructureItem {
	}

	record OfSeat(StructureChangeForm.Seat item) implements StructureItem {
	}

	record OfLink(StructureChangeForm.Link item) implements StructureItem {
	}

	record OfFunction(StructureChangeForm.Function item) implements StructureItem {
	}

	record OfEnd(StructureChangeForm.End item) implements StructureItem {
	}

	/** A form with nothing else in it. */
	default StructureChangeForm form(@Nullable LocalDate from, @Nullable String reason, @Nullable String document) {
		return new StructureChangeForm(from, reason, document,
				this instanceof OfUnit(StructureChangeForm.Unit item) ? List.of(item) : null,
				this instanceof OfPost(StructureChangeForm.Post item) ? List.of(item) : null,
				this instanceof OfLine(StructureChangeForm.Report item) ? List.of(item) : null,
				this instanceof OfSeat(StructureChangeForm.Seat item) ? List.of(item) : null,
				this instanceof OfLink(StructureChangeForm.Link item) ? List.of(item) : null,
				this instanceof OfFunction(StructureChangeForm.Function item) ? List.of(item) : null,
				this instanceof OfEnd(StructureChangeForm.End item) ? List.of(item) : null, null);
	}
}
