package io.orgloom.cadre.criteria;

import io.orgloom.cadre.RollEntry.Served;
import io.orgloom.structure.OrgUnitKind;
import io.orgloom.structure.PositionRole;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A kind of post: a role, in units of one kind or of any.
 *
 * @param kind null = of any
 */
record PostKind(PositionRole role, @Nullable OrgUnitKind kind) {

	/** Reads {@code HEAD} or {@code HEAD.DIVISION}; empty where it is neither. */
	static Optional<PostKind> read(String text) {
		String[] parts = text.strip().toUpperCase(Locale.ROOT).split("\\.", -1);
		Optional<PositionRole> role = named(PositionRole.values(), parts[0]);
		if (parts.length == 1) {
			return role.map(each -> new PostKind(each, null));
		}
		return parts.length > 2 ? Optional.empty() : role.flatMap(each -> named(OrgUnitKind.values(), parts[1]).map(kind -> new PostKind(each, kind)));
	}

	private static <E extends Enum<E>> Optional<E> named(E[] values, String name) {
		return Arrays.stream(values).filter(each -> each.name().equals(name)).findFirst();
	}

	static PostKind of(String text) {
		return read(text).orElseThrow();
	}

	/** Whether a post is of the kind. */
	Verdict of(Served post) {
		return is(post.role(), role).and(kind == null ? Verdict.FULFILLED : is(post.kind(), kind));
	}

	private static Verdict is(@Nullable Object recorded, Object wanted) {
		return recorded == null ? Verdict.UNKNOWN : Verdict.of(recorded == wanted);
	}
}
