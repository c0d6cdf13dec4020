package io.orgloom.scenario;

import io.orgloom.scenario.ApparatusStep.MoveOrgUnit;
import io.orgloom.scenario.ApparatusStep.MovePosition;
import io.orgloom.scenario.ApparatusStep.PlaceCadre;
import io.orgloom.scenario.ApparatusStep.ReleaseCadre;
import io.orgloom.scenario.ApparatusStep.RenameOrgUnit;
import io.orgloom.scenario.apparatus.ApparatusProjection;
import io.orgloom.scenario.apparatus.PlannedBody;
import io.orgloom.scenario.apparatus.PlannedPerson;
import io.orgloom.scenario.apparatus.PlannedPost;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Where a step on the apparatus and what is there give one attribute of an org unit or post another value, or say of somebody that something else becomes of them. */
final class ApparatusSides {

	private final ApparatusProjection common;
	private final ApparatusProjection there;
	private final UnaryOperator<String> here;

	/**
	 * @param common what both sides began from
	 * @param here the code or key something has there
	 */
	ApparatusSides(ApparatusProjection common, ApparatusProjection there, UnaryOperator<String> here) {
		this.common = common;
		this.there = there;
		this.here = here;
	}

	/** An attribute, by names where it is a place. */
	record Sides(String what, String code, @Nullable String before, String planned, @Nullable String present) {
	}

	/**
	 * The attribute both changed, if the step changes one.
	 *
	 * @param now where the step is done, for the names of what the plan forms
	 */
	Optional<Sides> differing(ApparatusStep step, ApparatusProjection now) {
		return switch (step) {
			case PlaceCadre place -> answered(place.cadre(), told(now, here.apply(place.position())), person -> person.holds().stream().anyMatch(hold -> hold.post().equals(here.apply(place.position()))));
			case ReleaseCadre release -> answered(release.cadre(), release.as().name(), person -> person.released() != null && person.released().as() == release.as());
			case RenameOrgUnit rename -> named(rename);
			case MoveOrgUnit move -> place("PARENT", move.code(), parent(body(common, move.code())), parent(body(there, move.code())), move.parent());
			case MovePosition move -> place("UNIT", move.code(), unit(post(common, move.code())), unit(post(there, move.code())), move.unit());
			default -> Optional.empty();
		};
	}

	private Optional<Sides> named(RenameOrgUnit rename) {
		PlannedBody then = body(common, rename.code());
		PlannedBody now = body(there, rename.code());
		String planned = rename.name().strip();
		return then == null || now == null || then.name().equals(now.name()) || now.name().equals(planned) ? Optional.empty()
				: Optional.of(new Sides("NAME", rename.code(), then.name(), planned, now.name()));
	}

	private Optional<Sides> place(String what, String code, @Nullable String then, @Nullable String now, String planned) {
		return then == null || now == null || here.apply(then).equals(now) || now.equals(here.apply(planned)) ? Optional.empty()
				: Optional.of(new Sides(what, code, told(common, then), told(common, planned), told(there, now)));
	}

	/** What becomes of somebody: both say it, and not the same. That a post ends under them, or becomes another, is no answer. */
	private Optional<Sides> answered(String cadre, String planned, Predicate<PlannedPerson> same) {
		PlannedPerson then = common.person(cadre);
		PlannedPerson now = there.person(cadre);
		if (then == null || now == null || same.test(now)) {
			return Optional.empty();
		}
		Set<String> along = then.holds().stream().map(hold -> there.successor(here.apply(hold.post()))).collect(Collectors.toSet());
		boolean changed = now.released() != null || !now.holds().stream().allMatch(hold -> along.contains(hold.post()));
		return changed ? Optional.of(new Sides("ANSWER", cadre, standing(common, then), planned, standing(there, now))) : Optional.empty();
	}

	private static @Nullable String standing(ApparatusProjection of, PlannedPerson person) {
		return person.released() != null ? person.released().as().name() : person.placed().map(hold -> told(of, hold.post())).orElse(null);
	}

	private static @Nullable String parent(@Nullable PlannedBody body) {
		return body == null ? null : body.parent();
	}

	private static @Nullable String unit(@Nullable PlannedPost post) {
		return post == null ? null : post.unit();
	}

	private @Nullable PlannedBody body(ApparatusProjection of, String code) {
		return of.anyBody(of == there ? here.apply(code) : code);
	}

	private @Nullable PlannedPost post(ApparatusProjection of, String code) {
		return of.anyPost(of == there ? here.apply(code) : code);
	}

	private static String told(ApparatusProjection of, String code) {
		String name = name(of, code);
		return name == null ? code : name;
	}

	/** What an org unit or post is called, null where it is not known. */
	static @Nullable String name(ApparatusProjection of, String code) {
		PlannedBody body = of.anyBody(code);
		PlannedPost post = body == null ? of.anyPost(code) : null;
		return body != null ? body.name() : post == null ? null : post.title();
	}
}
