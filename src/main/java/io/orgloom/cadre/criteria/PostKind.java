package io.orgloom.cadre.criteria;

import io.orgloom.cadre.RollEntry.Served;
import io.orgloom.structure.OrgUnitKind;
import io.orgloom.structure.PositionRole;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A kind of post: a role, in units of one kind or of any.
 *
 * @param kind null = of any
 */
record PostKind(PositionRole role, @Nullable OrgUnitKind kind) {

	/** All there are by the way they are written: a filter asks for one of each cadre. */
	private static final Map<String, PostKind> ALL = Arrays.stream(PositionRole.values())
		.flatMap(role -> Stream.concat(Stream.of(new PostKind(role, null)), Arrays.stream(OrgUnitKind.values()).map(kind -> new PostKind(role, kind))))
		.collect(Collectors.toUnmodifiableMap(PostKind::text, each -> each));

	private String text() {
		return kind == null ? role.name() : role + "." + kind;
	}

	/** Reads {@code HEAD} or {@code HEAD.DIVISION}; empty where it is neither. */
	static Optional<PostKind> read(String text) {
		return Optional.ofNullable(ALL.get(text.strip().toUpperCase(Locale.ROOT)));
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
