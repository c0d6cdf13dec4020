package io.orgloom.impact;

import io.orgloom.structure.OrgUnit;
import io.orgloom.structure.OrgUnitCode;
import io.orgloom.structure.PositionCode;
import io.orgloom.structure.PositionRole;
import io.orgloom.structure.Staffings;
import io.orgloom.structure.StructureTies;
import io.orgloom.structure.Ties;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The posts of bodies whose unit ends, the lines that tie them to posts elsewhere, and the seats they give on committees. */
@Component
@Order(20)
class PostImpact implements ImpactSource {

	private static final String SEAT = "SEAT";
	private static final String COMMITTEE = "COMMITTEE";
	private static final String LINE = "LINE";

	private final Staffings staffings;
	private final StructureTies ties;

	PostImpact(Staffings staffings, StructureTies ties) {
		this.staffings = staffings;
		this.ties = ties;
	}

	@Override
	public List<String> kinds() {
		return List.of(Touched.POSITION, SEAT, COMMITTEE, LINE);
	}

	@Override
	public List<String> follow(Touched touched) {
		Map<OrgUnitCode, ImpactItem> bodies = touched.endingBodies();
		List<Ties.Post> posts = ties.posts(bodies.keySet(), touched.base());
		addPosts(posts, bodies, touched);
		addPostsOfSteps(touched);
		List<PositionCode> codes = posts.stream().map(Ties.Post::code).toList();
		addSeats(codes, touched);
		addLines(posts, codes, touched);
		return List.of();
	}

	private void addPosts(List<Ties.Post> posts, Map<OrgUnitCode, ImpactItem> bodies, Touched touched) {
		Map<OrgUnitCode, String> kinds = staffings.of(touched.base()).units().stream().filter(unit -> bodies.containsKey(unit.code()))
			.collect(Collectors.toMap(OrgUnit::code, Bodies::kindOf));
		Alike alike = new Alike();
		posts.forEach(post -> alike.note(bodies.get(post.unit()), sort(post, kinds)));
		posts.forEach(post -> {
			ImpactItem body = bodies.get(post.unit());
			String code = post.code().value();
			Effect planned = StepImpact.effect(touched.apparatus().anyPost(code), touched.apparatus().before(code), touched.apparatus());
			touched.add(body.to(Touched.POSITION, code, post.title(), "ESTABLISHED_IN", planned != null ? planned : alike.effect(body, sort(post, kinds))));
		});
	}

	/** Posts that steps of the plan end or move while their body stays. */
	private static void addPostsOfSteps(Touched touched) {
		touched.apparatus().touchedPosts().stream().filter(post -> touched.item(Touched.POSITION, post.key()).isEmpty()).forEach(post -> {
			Effect effect = StepImpact.effect(post, touched.apparatus().before(post.key()), touched.apparatus());
			if (effect != null) {
				touched.add(new ImpactItem(Touched.POSITION, post.key(), post.title(), effect, null, List.of(new ImpactItem.Hop(post.key(), post.title(), effect.name()))));
			}
		});
	}

	/** There is one head of a kind of body, whatever the title; other posts are alike by title. */
	private static String sort(Ties.Post post, Map<OrgUnitCode, String> kinds) {
		return kinds.get(post.unit()) + " " + post.role() + (post.role() == PositionRole.HEAD ? "" : " " + post.title());
	}

	private void addSeats(List<PositionCode> posts, Touched touched) {
		List<Ties.Seat> seats = ties.seats(posts, touched.base());
		Map<OrgUnitCode, Integer> all = ties.seatsFilledByPosts(seats.stream().map(Ties.Seat::committee).distinct().toList(), touched.base());
		Map<OrgUnitCode, Long> lost = seats.stream().collect(Collectors.groupingBy(Ties.Seat::committee, Collectors.counting()));
		seats.forEach(seat -> touched.item(Touched.POSITION, seat.post().value()).ifPresent(post -> {
			touched.add(post.to(SEAT, seat.post() + " " + seat.committee(), seat.committeeName(), "SEATS_EX_OFFICIO"));
			if (!touched.of(Touched.ORG_UNIT).containsKey(seat.committee().value())) {
				String name = "%s: %d / %d".formatted(seat.committeeName(), lost.get(seat.committee()), all.get(seat.committee()));
				touched.add(post.to(COMMITTEE, seat.committee().value(), name, "SEATS_EX_OFFICIO", Effect.LOSES_TIE));
			}
		}));
	}

	private void addLines(List<Ties.Post> posts, List<PositionCode> codes, Touched touched) {
		Map<PositionCode, OrgUnitCode> units = new HashMap<>();
		posts.forEach(post -> units.put(post.code(), post.unit()));
		ties.lines(codes, touched.base()).stream().filter(line -> !units.containsKey(line.source()) || !units.get(line.source()).equals(units.get(line.target())))
			.forEach(line -> {
				PositionCode end = units.containsKey(line.source()) ? line.source() : line.target();
				Effect effect = units.keySet().containsAll(line.ends()) ? touched.of(Touched.POSITION).get(end.value()).effect() : Effect.LOSES_TIE;
				touched.item(Touched.POSITION, end.value()).ifPresent(post -> touched.add(post.to(LINE, line.source() + " " + line.target() + " " + line.line(),
						line.sourceTitle() + " → " + line.targetTitle(), "REPORTS_TO", effect)));
			});
	}
}
