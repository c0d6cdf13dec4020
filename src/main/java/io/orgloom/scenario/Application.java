package io.orgloom.scenario;

import io.orgloom.graph.Change;
import io.orgloom.graph.ChangeNote;
import org.springframework.stereotype.Component;

/** Puts a plan into force. */
@Component
class Application {

	Change apply(Scenario scenario, ChangeNote note) {
		throw new UnsupportedOperationException("Application of " + scenario.id() + " by " + note.actor());
	}
}
