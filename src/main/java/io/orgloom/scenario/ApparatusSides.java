package io.orgloom.scenario;

import io.orgloom.scenario.ApparatusStep.MoveOrgUnit;
import io.orgloom.scenario.ApparatusStep.MovePosition;
import io.orgloom.scenario.ApparatusStep.RenameOrgUnit;
import io.orgloom.scenario.apparatus.ApparatusProjection;
import io.orgloom.scenario.apparatus.PlannedBody;
import io.orgloom.scenario.apparatus.PlannedPost;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Where a step on the apparatus and what is there give one attribute of an org unit or post another value. */
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

	/** The attribute both changed, if the step changes one. */
	Optional<Sides> differing(ApparatusStep step) {
		return switch (step) {
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
