package io.orgloom.scenario.apparatus;

import io.orgloom.structure.OrgUnitCode;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Codes for what a plan forms, never given before. They are read off what it was formed of: where the body of the unit 16681 is 16681.DU, that of the unit
 * 16681-202507 is 16681-202507.DU, and the post in it keeps its own part too; else they count on below the place.
 */
public final class FormedCodes {

	private static final int LONGEST = 60;

	/** Which of some codes were ever given. */
	public interface Used {

		Set<String> of(Collection<String> codes);
	}

	private final ApparatusProjection plan;
	private final UnaryOperator<String> units;
	private final Map<String, String> bodies = new LinkedHashMap<>();
	private final Map<String, String> posts = new HashMap<>();

	private FormedCodes(ApparatusProjection plan, UnaryOperator<String> units) {
		this.plan = plan;
		this.units = units;
	}

	static FormedCodes of(ApparatusProjection plan, UnaryOperator<String> units, Used usedUnits, Used usedPosts) {
		FormedCodes codes = new FormedCodes(plan, units);
		List<PlannedBody> formed = plan.touchedBodies().stream().filter(body -> body.formed() && body.isThere()).toList();
		formed.forEach(body -> codes.bodies.put(body.key(), codes.wanted(body)));
		settle(codes.bodies, usedUnits);
		Map<String, String> posts = new LinkedHashMap<>();
		plan.touchedPosts().stream().filter(post -> post.formed() && post.isThere()).forEach(post -> posts.put(post.key(), codes.wanted(post)));
		settle(posts, usedPosts);
		codes.posts.putAll(posts);
		return codes;
	}

	String unit(String key) {
		return units.apply(key);
	}

	String body(String key) {
		return bodies.getOrDefault(key, key);
	}

	String post(String key) {
		return posts.getOrDefault(key, key);
	}

	private String wanted(PlannedBody body) {
		PlannedBody first = body.from().isEmpty() ? null : oldest(body);
		String before = first == null ? null : plan.worksFor(first);
		String now = body.governs().isEmpty() ? null : units.apply(body.governs().getFirst());
		if (first != null && before != null && now != null && first.key().startsWith(before + ".")) {
			return now + first.key().substring(before.length());
		}
		String place = now != null ? now : body.parent() == null ? body.kind().name() : body(body.parent());
		return place + "." + body.key().replace(":", "");
	}

	/** The org unit of the base it was formed of first. */
	private @Nullable PlannedBody oldest(PlannedBody body) {
		PlannedBody at = body;
		while (at.formed()) {
			if (at.from().isEmpty()) {
				return null;
			}
			at = Objects.requireNonNull(plan.anyBody(at.from().getFirst()));
		}
		return plan.base().body(at.key());
	}

	private String wanted(PlannedPost post) {
		String place = body(post.unit());
		PlannedPost first = post;
		while (first.formed() && !first.from().isEmpty()) {
			first = Objects.requireNonNull(plan.anyPost(first.from().getFirst()));
		}
		PlannedPost old = first.formed() ? null : plan.base().post(first.key());
		if (old != null && old.key().startsWith(old.unit() + ".")) {
			return place + old.key().substring(old.unit().length());
		}
		return place + "." + post.key().replace(":", "");
	}

	/** Gives each a code of its own that nothing ever had. */
	private static void settle(Map<String, String> wanted, Used used) {
		Set<String> taken = new HashSet<>(used.of(wanted.values()));
		Set<String> clashing = new HashSet<>();
		wanted.replaceAll((key, code) -> {
			String fit = fit(code, "");
			if (!taken.add(fit)) {
				clashing.add(key);
			}
			return fit;
		});
		for (int number = 2; !clashing.isEmpty(); number++) {
			String suffix = "-" + number;
			Map<String, String> next = new LinkedHashMap<>();
			clashing.forEach(key -> next.put(key, fit(Objects.requireNonNull(wanted.get(key)), suffix)));
			taken.addAll(used.of(next.values()));
			next.forEach((key, code) -> {
				if (taken.add(code)) {
					wanted.put(key, code);
					clashing.remove(key);
				}
			});
		}
	}

	private static String fit(String code, String suffix) {
		String readable = OrgUnitCode.isCode(code + suffix) ? code : code.replaceAll("[^\\p{L}\\p{N}._-]", "-");
		int most = LONGEST - suffix.length();
		return (readable.length() > most ? readable.substring(readable.length() - most) : readable) + suffix;
	}
}
