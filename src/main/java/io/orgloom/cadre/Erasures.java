package io.orgloom.cadre;

import io.orgloom.graph.ReversionAsked;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Sees to it that nobody takes an erasure back in the log of Changes: what it would restore is empty. */
@Component
class Erasures {

	private final CadreQueries queries;

	Erasures(CadreQueries queries) {
		this.queries = queries;
	}

	@EventListener
	void refuse(ReversionAsked asked) {
		if (queries.isErasure(asked.number())) {
			throw new ErasureFinal(asked.number());
		}
	}
}
