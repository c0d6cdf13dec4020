package io.orgloom.structure.findings;

import io.orgloom.access.ReadPurpose;
import io.orgloom.graph.AsOf;
import io.orgloom.structure.OrgUnitCode;
import io.orgloom.structure.PositionCode;
import io.orgloom.structure.findings.FindingQueries.Above;
import io.orgloom.structure.findings.FindingQueries.PostOf;
import io.orgloom.structure.findings.FindingQueries.Superiors;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Posts with two direct superiors, and circles over all that puts one post above another. */
@Component
class LineFindings implements FindingSource {

	private final FindingQueries queries;
	private final RuleBook rules;

	LineFindings(FindingQueries queries, RuleBook rules) {
		this.queries = queries;
		this.rules = rules;
	}

	@Override
	public Set<FindingKind> kinds() {
		return Set.of(FindingKind.TWO_SUPERIORS, FindingKind.CIRCLE);
	}

	@Override
	public Found find(Set<FindingKind> kinds, Collection<OrgUnitCode> units, AsOf asOf, ReadPurpose purpose) {
		List<OrgUnitFinding> findings = new ArrayList<>();
		if (kinds.contains(FindingKind.TWO_SUPERIORS)) {
			queries.directSuperiors(units, asOf).forEach(post -> findings.addAll(twoSuperiors(post, asOf)));
		}
		if (kinds.contains(FindingKind.CIRCLE)) {
			findings.addAll(circles(units, asOf));
		}
		return Found.all(findings);
	}

	/** The post first, then its superiors. */
	private List<OrgUnitFinding> twoSuperiors(Superiors of, AsOf asOf) {
		List<Concerned> concerned = Stream.concat(Stream.of(of.post()), of.superiors().stream()).toList();
		return rules.count(of.unit().value(), asOf.on(), "post", "direct_superiors", of.superiors().size()).stream()
			.map(finding -> new OrgUnitFinding(FindingKind.TWO_SUPERIORS, of.unit(), of.post().code(), finding, concerned)).toList();
	}

	/** One finding a circle and unit that has a post in it. */
	private List<OrgUnitFinding> circles(Collection<OrgUnitCode> units, AsOf asOf) {
		List<PostOf> posts = queries.superiorPosts(units, asOf);
		Map<String, String> titles = new HashMap<>();
		posts.forEach(post -> titles.put(post.code().value(), post.title()));
		List<Set<String>> circles = Circles.in(above(posts, titles, asOf));
		Map<String, OrgUnitFinding> findings = new TreeMap<>();
		for (Set<String> circle : circles) {
			List<Concerned> concerned = circle.stream().map(code -> Concerned.post(code, titles.getOrDefault(code, code))).toList();
			posts.stream().filter(post -> circle.contains(post.code().value()))
				.forEach(post -> rules.count(post.unit().value(), asOf.on(), "post", "posts_in_circle", circle.size())
					.forEach(finding -> findings.put(post.unit() + " " + concerned.getFirst().code(),
							new OrgUnitFinding(FindingKind.CIRCLE, post.unit(), concerned.getFirst().code(), finding, concerned))));
		}
		return List.copyOf(findings.values());
	}

	/** All that stands above some posts, step by step: one statement a step, and no more steps than there are levels. */
	private Map<String, Set<String>> above(List<PostOf> posts, Map<String, String> titles, AsOf asOf) {
		Map<String, Set<String>> above = new HashMap<>();
		Set<PositionCode> next = new HashSet<>(posts.stream().map(PostOf::code).toList());
		Set<PositionCode> seen = new HashSet<>(next);
		while (!next.isEmpty()) {
			List<Above> found = queries.postsAbove(next, asOf);
			next = new HashSet<>();
			for (Above each : found) {
				above.computeIfAbsent(each.post().value(), post -> new HashSet<>()).add(each.above().value());
				titles.put(each.above().value(), each.title());
				if (seen.add(each.above())) {
					next.add(each.above());
				}
			}
		}
		return above;
	}
}
