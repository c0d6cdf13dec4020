package io.orgloom.structure;

import io.orgloom.graph.FactType;
import java.util.List;

/**
 * Facts that tie something to an org unit or post and go over to what that becomes part of. Features publish theirs as beans; what is in none ends with the org unit or post.
 *
 * @param types of which one between the same two ends is enough, those that say more first: who leads a task need not take part in it as well
 */
public record HandedOver(List<FactType> types) {

	public static HandedOver of(FactType... types) {
		return new HandedOver(List.of(types));
	}
}
