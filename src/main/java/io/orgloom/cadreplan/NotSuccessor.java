package io.orgloom.cadreplan;

import io.orgloom.problem.OrgloomProblem;
import io.orgloom.structure.PositionCode;
import java.util.Map;

/** A post does not continue the one a nomination was made for, or that post is still there. */
public final class NotSuccessor extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	NotSuccessor(NominationCode nomination, PositionCode post) {
		super(Kind.RULE_BROKEN, "The post %s does not continue the one of the nomination %s. Choose one of those offered, or nominate the cadre for it anew.".formatted(post, nomination),
				Map.of("nomination", nomination.value(), "position", post.value()));
	}
}
