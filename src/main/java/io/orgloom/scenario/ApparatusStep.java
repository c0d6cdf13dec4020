package io.orgloom.scenario;

import io.orgloom.structure.AgencyField;
import io.orgloom.structure.Hierarchy;
import io.orgloom.structure.Line;
import io.orgloom.structure.OrgUnitKind;
import io.orgloom.structure.PositionRole;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One typed step on committees, agencies, posts and the people in them. Org units and posts are named by their codes, or by the keys of those that earlier
 * steps formed, "org:1" and "post:1"; cadres by their codes, never by name.
 */
public sealed interface ApparatusStep extends Step {

	/** An org unit that is not there yet. */
	record CreateOrgUnit(@NotNull @Valid NewOrgUnit unit) implements ApparatusStep {
	}

	/** One org unit or several become a new one: what lies in them and their posts go along, and what they are tied to is tied to it. */
	record MergeOrgUnits(@NotNull @Valid NewOrgUnit into, @NotNull @Size(min = 1, max = MOST) List<@NotBlank @Size(max = CODE) String> from) implements ApparatusStep {
	}

	/** An org unit lies below another from then on, with all that lies in it. */
	record MoveOrgUnit(@NotBlank @Size(max = CODE) String code, @NotBlank @Size(max = CODE) String parent) implements ApparatusStep {
	}

	/** An org unit gets another name. */
	record RenameOrgUnit(@NotBlank @Size(max = CODE) String code, @NotBlank @Size(max = 200) @Pattern(regexp = NAME, message = NO_NAME) String name)
			implements ApparatusStep {
	}

	/**
	 * An org unit ends.
	 *
	 * @param into takes its posts and what lies in it; where null the posts end with it, and what lies in it goes to the unit above
	 */
	record AbolishOrgUnit(@NotBlank @Size(max = CODE) String code, @Size(min = 1, max = CODE) @Nullable String into) implements ApparatusStep {
	}

	/** A post that is not there yet. */
	record CreatePosition(@NotNull @Valid NewPosition position) implements ApparatusStep {
	}

	/** A post is established in another org unit from then on; whoever holds it goes along. */
	record MovePosition(@NotBlank @Size(max = CODE) String code, @NotBlank @Size(max = CODE) String unit) implements ApparatusStep {
	}

	/** Several posts become a new one, which nobody holds yet: their holders go to the bench. */
	record MergePositions(@NotNull @Valid NewPosition into, @NotNull @Size(min = 2, max = MOST) List<@NotBlank @Size(max = CODE) String> from)
			implements ApparatusStep {
	}

	/** A post ends; its holders go to the bench. */
	record AbolishPosition(@NotBlank @Size(max = CODE) String code) implements ApparatusStep {
	}

	/**
	 * A post reports to another by a kind of line, in the place of all it reported to by it.
	 *
	 * @param superior null where it reports to none by that kind of line
	 */
	record ChangeLine(@NotBlank @Size(max = CODE) String position, @Size(min = 1, max = CODE) @Nullable String superior, @NotNull Line line)
			implements ApparatusStep {
	}

	/** A post gives its holder a seat on a committee by virtue of the post, or no longer. */
	record ChangeSeat(@NotBlank @Size(max = CODE) String position, @NotBlank @Size(max = CODE) String committee, boolean seated) implements ApparatusStep {
	}

	/**
	 * A cadre takes a post; one who takes it as the main post leaves the one they had.
	 *
	 * @param acting whether they act in it without holding it
	 * @param concurrent whether they hold it beside their main post
	 */
	record PlaceCadre(@NotBlank @Size(max = CODE) String cadre, @NotBlank @Size(max = CODE) String position, boolean acting, boolean concurrent)
			implements ApparatusStep {
	}

	/** A cadre leaves all posts and gets none: the answer for somebody nobody has a post for. */
	record ReleaseCadre(@NotBlank @Size(max = CODE) String cadre, @NotNull Release as,
			@Size(max = 500) @Pattern(regexp = NAME, message = NO_NAME) @Nullable String reason) implements ApparatusStep {
	}

	/** As what somebody leaves all posts. */
	enum Release {
		/** There is no post for them; why is to be said. */
		SURPLUS,
		/** They leave the service. */
		RETIRED
	}

	/**
	 * An org unit a step forms.
	 *
	 * @param parent the unit it lies in; of one formed of others where the first of them lies if null
	 * @param governs code or key of the administrative unit it governs; of one formed of others what they govern and the plan keeps if null
	 */
	record NewOrgUnit(@NotBlank @Size(max = 200) @Pattern(regexp = NAME, message = NO_NAME) String name, @NotNull OrgUnitKind kind, @NotNull Hierarchy hierarchy,
			@Nullable AgencyField field, @Size(min = 1, max = CODE) @Nullable String parent, @Size(min = 1, max = CODE) @Nullable String governs) {
	}

	/**
	 * A post a step forms.
	 *
	 * @param rank the rank it asks for
	 * @param unit the org unit it is established in
	 */
	record NewPosition(@NotBlank @Size(max = 200) @Pattern(regexp = NAME, message = NO_NAME) String title, @NotNull PositionRole role,
			@Size(max = 200) @Nullable String rank, @NotBlank @Size(max = CODE) String unit) {
	}
}
