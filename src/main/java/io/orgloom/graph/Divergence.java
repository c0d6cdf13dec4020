package io.orgloom.graph;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One slot in which what is believed now differs from what a base said of its day, or begins to differ on a later day.
 *
 * @param then what the base knew to hold on its day, null if nothing
 * @param now what is believed now to hold on that day, null if nothing
 * @param later what is believed now to begin after that day, the earliest first
 * @param replacedBy number of the Change that made {@code now} of {@code then}; null where they say the same
 */
public record Divergence(FactType type, String source, @Nullable Fact then, @Nullable Fact now, List<Fact> later, @Nullable Long replacedBy) {

	static Divergence of(List<Fact> slot, AsOf base) {
		Fact then = slot.stream().filter(fact -> fact.recorded() <= base.known() && fact.holdsOn(base.on())).findFirst().orElse(null);
		Fact now = slot.stream().filter(fact -> fact.isBelieved() && fact.holdsOn(base.on())).findFirst().orElse(null);
		List<Fact> later = slot.stream().filter(fact -> fact.isBelieved() && fact.interval().from().isAfter(base.on()))
			.sorted((one, other) -> one.interval().from().compareTo(other.interval().from())).toList();
		Content content = slot.getFirst().content();
		return new Divergence(content.type(), content.source(), then, now, later, saysTheSame(then, now) ? null : newest(then, now, base));
	}

	private static boolean saysTheSame(@Nullable Fact then, @Nullable Fact now) {
		return then == null || now == null ? then == now : then.content().says(now.content());
	}

	private static @Nullable Long newest(@Nullable Fact then, @Nullable Fact now, AsOf base) {
		TreeSet<Long> changes = new TreeSet<>();
		Stream.ofNullable(now).map(Fact::recorded).filter(number -> number > base.known()).forEach(changes::add);
		Stream.ofNullable(then).map(Fact::retracted).filter(number -> number != null).forEach(changes::add);
		return changes.isEmpty() ? null : changes.last();
	}

	/** Whether it is the state on whose days the identity exists, and that state ends without another that follows it. */
	public boolean endsExistence() {
		return now != null && type.isState() && FactType.CORE.equals(now.content().properties().get(FactType.ASPECT)) && now.interval().until() != null
				&& later.stream().noneMatch(fact -> fact.interval().from().equals(now.interval().until()));
	}

	/** Whether it is a link between two that is known to end and says the same until then. */
	public boolean endsLinkOnly() {
		return replacedBy == null && later.isEmpty() && !type.single() && now != null && now.interval().until() != null;
	}

	boolean isNone() {
		return replacedBy == null && later.isEmpty() && !endsExistence() && !endsLinkOnly();
	}
}
