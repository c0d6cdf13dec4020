package io.orgloom.structure.web;

import io.orgloom.structure.AgencyField;
import io.orgloom.structure.Hierarchy;
import io.orgloom.structure.Line;
import io.orgloom.structure.Occupancy;
import io.orgloom.structure.OrgUnitCode;
import io.orgloom.structure.OrgUnitKind;
import io.orgloom.structure.PositionCode;
import io.orgloom.structure.PositionRole;
import io.orgloom.structure.StructureBundle;
import io.orgloom.structure.StructureBundle.Days;
import io.orgloom.territory.TerritoryBundle.Place;
import io.orgloom.territory.UnitCode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants changed of committees, agencies and posts, all in one Change. Every item holds from {@code from} on, up to its {@code until} if it has
 * one; a line, seat or link that holds already is ended by an item with {@code until}.
 */
record StructureChangeForm(@NotNull @Nullable LocalDate from, @NotBlank @Size(max = 500) @Pattern(regexp = NOTE, message = NOT_NOTE) @Nullable String reason,
		@Size(max = 100) @Pattern(regexp = NOTE, message = NOT_NOTE) @Nullable String document, @Size(max = MOST) @Nullable List<@Valid @NotNull Unit> units,
		@Size(max = MOST) @Nullable List<@Valid @NotNull Post> positions, @Size(max = MOST) @Nullable List<@Valid @NotNull Report> lines,
		@Size(max = MOST) @Nullable List<@Valid @NotNull Seat> seats, @Size(max = MOST) @Nullable List<@Valid @NotNull Link> links,
		@Size(max = MOST) @Nullable List<@Valid @NotNull Function> functions, @Size(max = MOST) @Nullable List<@Valid @NotNull End> ends,
		@Size(max = MOST) @Nullable List<@Valid @NotNull Lineage> lineage) {

	private static final int MOST = 1_000;
	private static final String PLAIN = "(?s)(?=.*[\\p{L}\\p{N}\\p{P}\\p{S}])[^\\p{Cc}\\p{Cs}\\p{Zl}\\p{Zp}]*";
	private static final String NOT_PLAIN = "must be something to read on one line, without control characters";
	private static final String NOTE = "[^\\p{Cc}\\p{Cs}&&[^\\n\\r\\t]]*";
	private static final String NOT_NOTE = "must not hold control characters";
	private static final String CODE = "[\\p{L}\\p{N}._-]{1,60}";

	record Unit(@NotNull @Pattern(regexp = CODE) @Nullable String code, @NotBlank @Size(max = 200) @Pattern(regexp = PLAIN, message = NOT_PLAIN) @Nullable String name,
			@NotNull @Nullable OrgUnitKind kind, @NotNull @Nullable Hierarchy hierarchy, @Nullable AgencyField field, @Pattern(regexp = CODE) @Nullable String parent,
			@Size(max = 40) @Nullable String governs, @Pattern(regexp = CODE) @Nullable String advises,
			@Size(max = 200) @Pattern(regexp = PLAIN, message = NOT_PLAIN) @Nullable String source, @Nullable LocalDate until) {

		StructureBundle.UnitRow row(Place place) {
			return new StructureBundle.UnitRow(place, unit(code), composed(name), there(kind), there(hierarchy), field, parent == null ? null : unit(parent),
					governs == null || governs.isBlank() ? null : new UnitCode(governs), advises == null ? null : unit(advises), source, days(until));
		}
	}

	record Post(@NotNull @Pattern(regexp = CODE) @Nullable String code, @NotBlank @Size(max = 200) @Pattern(regexp = PLAIN, message = NOT_PLAIN) @Nullable String title,
			@NotNull @Pattern(regexp = CODE) @Nullable String unit, @NotNull @Nullable PositionRole role,
			@Size(max = 100) @Pattern(regexp = PLAIN, message = NOT_PLAIN) @Nullable String rank,
			@Size(max = 100) @Pattern(regexp = PLAIN, message = NOT_PLAIN) @Nullable String group,
			@Size(max = 500) @Pattern(regexp = NOTE, message = NOT_NOTE) @Nullable String requirements,
			@Size(max = 200) @Pattern(regexp = PLAIN, message = NOT_PLAIN) @Nullable String source, @Nullable Occupancy occupancy,
			@Size(max = 200) @Pattern(regexp = PLAIN, message = NOT_PLAIN) @Nullable String occupancySource, @Nullable LocalDate until) {

		StructureBundle.PositionRow row(Place place) {
			return new StructureBundle.PositionRow(place, post(code), composed(title), StructureChangeForm.unit(unit), there(role), rank, group,
					requirements, source, occupancy, occupancySource, days(until));
		}
	}

	record Report(@NotNull @Pattern(regexp = CODE) @Nullable String position, @NotNull @Pattern(regexp = CODE) @Nullable String reportsTo, @Nullable Line line,
			@Nullable LocalDate until) {

		StructureBundle.LineRow row(Place place) {
			return new StructureBundle.LineRow(place, post(position), post(reportsTo), line == null ? Line.SOLID : line, days(until));
		}
	}

	record Seat(@NotNull @Pattern(regexp = CODE) @Nullable String position, @NotNull @Pattern(regexp = CODE) @Nullable String committee, @Nullable LocalDate until) {

		StructureBundle.SeatRow row(Place place) {
			return new StructureBundle.SeatRow(place, post(position), unit(committee), days(until));
		}
	}

	record Link(@NotNull @Pattern(regexp = CODE) @Nullable String unit, @NotNull @Pattern(regexp = CODE) @Nullable String other,
			@NotBlank @Size(max = 200) @Pattern(regexp = PLAIN, message = NOT_PLAIN) @Nullable String role,
			@Size(max = 200) @Pattern(regexp = PLAIN, message = NOT_PLAIN) @Nullable String basis, @Nullable LocalDate until) {

		StructureBundle.LinkRow row(Place place) {
			return new StructureBundle.LinkRow(place, StructureChangeForm.unit(unit), StructureChangeForm.unit(other), composed(role), basis, days(until));
		}
	}

	record Function(@NotNull @Pattern(regexp = CODE) @Nullable String unit, @NotNull @Pattern(regexp = CODE) @Nullable String key,
			@NotBlank @Size(max = 300) @Pattern(regexp = PLAIN, message = NOT_PLAIN) @Nullable String title, @Nullable Boolean lead,
			@Size(max = 200) @Pattern(regexp = PLAIN, message = NOT_PLAIN) @Nullable String regulation, @Nullable LocalDate until) {

		StructureBundle.FunctionRow row(Place place) {
			return new StructureBundle.FunctionRow(place, StructureChangeForm.unit(unit), there(key), composed(title), lead == null || lead, regulation, days(until));
		}
	}

	/** @param post whether a post ends, else an org unit */
	record End(@Nullable Boolean post, @NotNull @Pattern(regexp = CODE) @Nullable String code) {

		StructureBundle.EndRow row(Place place) {
			return new StructureBundle.EndRow(place, post != null && post, there(code), null);
		}
	}

	/** @param post whether posts are meant, else org units */
	record Lineage(@Nullable Boolean post, @NotNull @Pattern(regexp = CODE) @Nullable String old, @NotNull @Pattern(regexp = CODE) @Nullable String result,
			@Positive @DecimalMax("1") @Nullable Double share) {

		StructureBundle.LineageRow row(Place place) {
			return new StructureBundle.LineageRow(place, post != null && post, there(old), there(result), share == null ? 1 : share, null);
		}
	}

	StructureBundle bundle() {
		return new StructureBundle(there(from), rows("units", units, Unit::row), rows("positions", positions, Post::row), rows("lines", lines, Report::row),
				rows("seats", seats, Seat::row), rows("links", links, Link::row), rows("functions", functions, Function::row), rows("ends", ends, End::row),
				rows("lineage", lineage, Lineage::row));
	}

	private static <F, R> List<R> rows(String name, @Nullable List<F> forms, BiFunction<F, Place, R> row) {
		List<R> rows = new ArrayList<>();
		for (F form : forms == null ? List.<F>of() : forms) {
			rows.add(row.apply(form, new Place(name, rows.size() + 1)));
		}
		return rows;
	}

	private static Days days(@Nullable LocalDate until) {
		return until == null ? Days.OPEN : new Days(null, until);
	}

	private static OrgUnitCode unit(@Nullable String code) {
		return new OrgUnitCode(there(code));
	}

	private static PositionCode post(@Nullable String code) {
		return new PositionCode(there(code));
	}

	private static String composed(@Nullable String text) {
		return Normalizer.normalize(there(text).strip(), Normalizer.Form.NFC);
	}

	static <T> T there(@Nullable T value) {
		return Objects.requireNonNull(value, "The form was not validated.");
	}
}
