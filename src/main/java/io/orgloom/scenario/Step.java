package io.orgloom.scenario;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.orgloom.territory.UnitType;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One typed step of a scenario, on its territory or on its apparatus and people. Units are named by our codes, or by the keys of units formed by earlier steps,
 * "new:1" and so on. What a step did is taken back word for word.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({@JsonSubTypes.Type(value = Step.MergeUnits.class, name = "MERGE_UNITS"),
		@JsonSubTypes.Type(value = Step.SplitUnit.class, name = "SPLIT_UNIT"),
		@JsonSubTypes.Type(value = Step.TransferPart.class, name = "TRANSFER_PART"),
		@JsonSubTypes.Type(value = Step.AssignUnits.class, name = "ASSIGN_UNITS"),
		@JsonSubTypes.Type(value = Step.RenameUnit.class, name = "RENAME_UNIT"),
		@JsonSubTypes.Type(value = Step.ChangeUnitType.class, name = "CHANGE_UNIT_TYPE"),
		@JsonSubTypes.Type(value = Step.MoveUnit.class, name = "MOVE_UNIT"),
		@JsonSubTypes.Type(value = Step.CreateUnit.class, name = "CREATE_UNIT"),
		@JsonSubTypes.Type(value = Step.AbolishUnit.class, name = "ABOLISH_UNIT"),
		@JsonSubTypes.Type(value = ApparatusStep.CreateOrgUnit.class, name = "CREATE_ORG_UNIT"),
		@JsonSubTypes.Type(value = ApparatusStep.MergeOrgUnits.class, name = "MERGE_ORG_UNITS"),
		@JsonSubTypes.Type(value = ApparatusStep.MoveOrgUnit.class, name = "MOVE_ORG_UNIT"),
		@JsonSubTypes.Type(value = ApparatusStep.RenameOrgUnit.class, name = "RENAME_ORG_UNIT"),
		@JsonSubTypes.Type(value = ApparatusStep.AbolishOrgUnit.class, name = "ABOLISH_ORG_UNIT"),
		@JsonSubTypes.Type(value = ApparatusStep.CreatePosition.class, name = "CREATE_POSITION"),
		@JsonSubTypes.Type(value = ApparatusStep.MovePosition.class, name = "MOVE_POSITION"),
		@JsonSubTypes.Type(value = ApparatusStep.MergePositions.class, name = "MERGE_POSITIONS"),
		@JsonSubTypes.Type(value = ApparatusStep.AbolishPosition.class, name = "ABOLISH_POSITION"),
		@JsonSubTypes.Type(value = ApparatusStep.ChangeLine.class, name = "CHANGE_LINE"),
		@JsonSubTypes.Type(value = ApparatusStep.ChangeSeat.class, name = "CHANGE_SEAT"),
		@JsonSubTypes.Type(value = ApparatusStep.PlaceCadre.class, name = "PLACE_CADRE"),
		@JsonSubTypes.Type(value = ApparatusStep.ReleaseCadre.class, name = "RELEASE_CADRE")})
public sealed interface Step permits Step.OfTerritory, ApparatusStep {

	/** A name: something to read on one line, without control characters, halves of characters, and marks that turn the direction of writing. */
	String NAME = "(?s)(?=.*[\\p{L}\\p{N}\\p{P}\\p{S}])[^\\p{Cc}\\p{Cs}\\p{Zl}\\p{Zp}\\u202A-\\u202E\\u2066-\\u2069]*";
	/** What is said where it is none. */
	String NO_NAME = "must be something to read on one line, without control characters";
	/** An official code: what our own codes are made of, short enough for a month behind it. */
	String OFFICIAL_CODE = "[\\p{L}\\p{N}._-]{1,30}";
	/** A step on administrative units; the inverse of each is its {@link Applied}. */
	sealed interface OfTerritory extends Step {
	}

	/** As many units as one step may name. */
	int MOST = 2_000;
	/** The longest code or key. */
	int CODE = 60;

	/** Several whole units, or parts of units, become one new unit. */
	record MergeUnits(@NotNull @Valid NewUnit into, @NotEmpty @Size(max = MOST) List<@Valid @NotNull Part> from) implements OfTerritory {
	}

	/** Parts of a unit become units of their own; what no part takes stays as the old unit. */
	record SplitUnit(@NotBlank @Size(max = CODE) String code, @NotEmpty @Size(max = MOST) List<@Valid @NotNull SplitPart> into) implements OfTerritory {
	}

	/** A part of a unit goes over to another that is there already. */
	record TransferPart(@NotNull @Valid Part from, @NotBlank @Size(max = CODE) String into) implements OfTerritory {
	}

	/**
	 * Territory goes to a unit of the plan, or is set free: what one stroke of a brush sends. A unit of the base is named with all its territory,
	 * wherever earlier steps put it; with a share, that much more of it, taken first from what still stands as the old unit.
	 *
	 * @param into code or key of the unit that gets it; null sets it free, to stand as its old self again
	 */
	record AssignUnits(@NotEmpty @Size(max = MOST) List<@Valid @NotNull Part> from, @Size(min = 1, max = CODE) @Nullable String into) implements OfTerritory {
	}

	/** A unit gets another name. */
	record RenameUnit(@NotBlank @Size(max = CODE) String code, @NotBlank @Size(max = 200) @Pattern(regexp = NAME, message = NO_NAME) String name) implements OfTerritory {
	}

	/** A unit becomes one of another type on its level, as a commune that becomes a ward. */
	record ChangeUnitType(@NotBlank @Size(max = CODE) String code, @NotNull UnitType unitType) implements OfTerritory {
	}

	/** A unit lies in another unit of a higher level from then on, with all that lies in it. */
	record MoveUnit(@NotBlank @Size(max = CODE) String code, @NotBlank @Size(max = CODE) String parent) implements OfTerritory {
	}

	/** A unit of which nothing is there yet: territory is assigned to it, or units are moved into it. */
	record CreateUnit(@NotNull @Valid NewUnit unit) implements OfTerritory {
	}

	/**
	 * A unit ends. Units that lie in it go to another, or else to the unit above; territory of the lowest level goes to another unit, or else lies
	 * directly under the unit above.
	 */
	record AbolishUnit(@NotBlank @Size(max = CODE) String code, @Size(min = 1, max = CODE) @Nullable String into) implements OfTerritory {
	}

	/**
	 * A unit a step forms.
	 *
	 * @param seat code of the unit in which its offices stand
	 * @param officialCode the state's code it will have, null while none is known
	 * @param parent the unit it lies in; where its sources lie if null
	 */
	record NewUnit(@NotBlank @Size(max = 200) @Pattern(regexp = NAME, message = NO_NAME) String name, @NotNull UnitType type,
			@Size(max = CODE) @Nullable String seat, @Pattern(regexp = OFFICIAL_CODE) @Nullable String officialCode, @Size(min = 1, max = CODE) @Nullable String parent) {

		public NewUnit(String name, UnitType type, @Nullable String seat) {
			this(name, type, seat, null, null);
		}
	}

	/**
	 * What a unit gives.
	 *
	 * @param share of the unit as it was, above 0 up to 1; all that is left of it where null. Of a unit in which others lie it follows from these
	 * @param basis what the share is measured by
	 * @param clause the legal clause that says so
	 * @param units codes of units right below it that make up the part, for a unit that has any
	 */
	record Part(@NotBlank @Size(max = CODE) String code, @Nullable Double share, @Nullable Basis basis, @Size(max = 500) @Nullable String clause,
			@Size(max = MOST) @Nullable List<@NotBlank @Size(max = CODE) String> units) {

		public Part(String code, @Nullable Double share) {
			this(code, share, null, null, null);
		}

		boolean namesUnits() {
			return units != null && !units.isEmpty();
		}
	}

	/**
	 * A unit formed from a part of another: a share of its territory, or some of the units that lie in it.
	 *
	 * @param units codes of units right below it, for a unit that has any; called "children" in steps kept before parts of every kind could name them
	 */
	record SplitPart(@NotBlank @Size(max = 200) @Pattern(regexp = NAME, message = NO_NAME) String name, @NotNull UnitType type,
			@Size(max = CODE) @Nullable String seat, @Pattern(regexp = OFFICIAL_CODE) @Nullable String officialCode, @Size(min = 1, max = CODE) @Nullable String parent,
			@Nullable Double share, @Nullable Basis basis, @Size(max = 500) @Nullable String clause, @JsonAlias("children") @Size(max = MOST) @Nullable List<@NotBlank @Size(max = CODE) String> units) {

		NewUnit unit() {
			return new NewUnit(name, type, seat, officialCode, parent);
		}

		Part of(String code) {
			return new Part(code, share, basis, clause, units);
		}
	}

	/** What a share is measured by. */
	enum Basis {
		AREA, POPULATION
	}
}
