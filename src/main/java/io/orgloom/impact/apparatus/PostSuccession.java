package io.orgloom.impact.apparatus;

import io.orgloom.impact.apparatus.Proposal.Reason;
import io.orgloom.scenario.ApparatusStep;
import io.orgloom.scenario.ApparatusStep.MergePositions;
import io.orgloom.scenario.ApparatusStep.NewPosition;
import io.orgloom.scenario.ApparatusStep.PlaceCadre;
import io.orgloom.scenario.apparatus.ApparatusProjection;
import io.orgloom.scenario.apparatus.PlannedPost;
import io.orgloom.structure.PositionRole;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;

/**
 * Which posts of bodies that become one become one: their heads; of deputies and members with one title as many are left as the body with most of them had. Posts of
 * other staff stay, each with its holder: what is assigned is kept at first.
 */
final class PostSuccession {

	private final ApparatusProjection plan;
	private final List<List<PlannedPost>> before;

	/** @param bodies the bodies with their posts, before they become one; the largest first */
	PostSuccession(ApparatusProjection plan, List<String> bodies) {
		this.plan = plan;
		this.before = bodies.stream().map(plan::posts).toList();
	}

	/**
	 * Proposes what becomes of the posts.
	 *
	 * @param body what the bodies became
	 */
	void join(String body, BiFunction<ApparatusStep, Reason, String> propose) {
		Map<String, List<List<PlannedPost>>> alike = new LinkedHashMap<>();
		before.forEach(posts -> {
			Map<String, List<PlannedPost>> own = new LinkedHashMap<>();
			posts.stream().filter(post -> post.role() != PositionRole.STAFF).forEach(post -> own.computeIfAbsent(sort(post), sort -> new ArrayList<>()).add(post));
			own.forEach((sort, each) -> alike.computeIfAbsent(sort, none -> new ArrayList<>()).add(each));
		});
		alike.forEach((sort, byBody) -> {
			if (sort.isEmpty()) {
				join(byBody.stream().flatMap(List::stream).toList(), body, Reason.ONE_HEAD, propose);
			} else {
				joinInOrder(byBody, body, propose);
			}
		});
	}

	/** Heads are alike whatever their titles, others by role and title. */
	private static String sort(PlannedPost post) {
		return post.role() == PositionRole.HEAD ? "" : post.role() + post.title();
	}

	/** The first of each body become one, the second of each another, and so on. */
	private void joinInOrder(List<List<PlannedPost>> byBody, String body, BiFunction<ApparatusStep, Reason, String> propose) {
		int most = byBody.stream().mapToInt(List::size).max().orElse(0);
		for (int i = 0; i < most; i++) {
			int place = i;
			join(byBody.stream().filter(posts -> posts.size() > place).map(posts -> posts.get(place)).toList(), body, Reason.ALIKE, propose);
		}
	}

	private void join(List<PlannedPost> posts, String body, Reason reason, BiFunction<ApparatusStep, Reason, String> propose) {
		if (posts.size() < 2) {
			return;
		}
		PlannedPost first = posts.getFirst();
		List<String> holders = posts.stream().flatMap(post -> plan.holders(post.key()).stream().filter(cadre -> holdsAsMain(cadre, post.key()))).toList();
		String post = propose.apply(new MergePositions(new NewPosition(first.title(), first.role(), first.rank(), body), posts.stream().map(PlannedPost::key).toList()), reason);
		if (holders.size() == 1) {
			propose.apply(new PlaceCadre(holders.getFirst(), post, false, false), Reason.ONLY_HOLDER);
		}
	}

	private boolean holdsAsMain(String cadre, String post) {
		return Objects.requireNonNull(plan.person(cadre)).holds().stream().anyMatch(hold -> hold.post().equals(post) && hold.isMain());
	}
}
