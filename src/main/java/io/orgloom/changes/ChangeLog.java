package io.orgloom.changes;

import io.orgloom.access.Access;
import io.orgloom.access.Role;
import io.orgloom.graph.AsOf;
import io.orgloom.graph.Change;
import io.orgloom.graph.ChangeNote;
import io.orgloom.graph.Effect;
import io.orgloom.graph.Ledger;
import io.orgloom.graph.ReversionAsked;
import io.orgloom.graph.Times;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes for those who answer for them. */
@Service
public class ChangeLog {

	private final Ledger ledger;
	private final Access access;
	private final Times times;
	private final ApplicationEventPublisher events;

	ChangeLog(Ledger ledger, Access access, Times times, ApplicationEventPublisher events) {
		this.ledger = ledger;
		this.access = access;
		this.times = times;
		this.events = events;
	}

	/** Changes with numbers below one, the newest first. */
	@Transactional(readOnly = true)
	public List<Change> changes(long before, int limit) {
		requireReader();
		return ledger.changes(before, limit);
	}

	@Transactional(readOnly = true)
	public Change change(long number) {
		requireReader();
		return ledger.change(number);
	}

	/** What a Change did, slot by slot, up to a number of slots. */
	@Transactional(readOnly = true)
	public List<Effect> effects(long number, int limit) {
		requireReader();
		return ledger.effects(number, limit);
	}

	/** Takes a Change back by a counter-Change, unless a module that answers for it refuses. */
	public Change revert(long number, String reason) {
		AsOf now = times.now();
		access.require(Role.ADMINISTRATOR, null, now);
		events.publishEvent(new ReversionAsked(number, access.actor()));
		return ledger.revert(number, new ChangeNote(access.actor(), reason, null));
	}

	private void requireReader() {
		access.requireAny(Role.ADMINISTRATOR, Role.APPROVER, Role.AUDITOR);
	}
}
