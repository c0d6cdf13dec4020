package io.orgloom.interchange;

import io.orgloom.access.Access;
import io.orgloom.access.DemoAccounts;
import io.orgloom.access.Role;
import io.orgloom.graph.Change;
import io.orgloom.graph.Ledger;
import io.orgloom.graph.Readiness;
import io.orgloom.graph.Times;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Service;

/** Loads the demonstration into an empty ledger, at the first start or when asked for; the doors are shut meanwhile. */
@Service
public class DemonstrationLoader implements ApplicationRunner {

	private static final Logger LOG = LoggerFactory.getLogger(DemonstrationLoader.class);

	private final Demonstration demonstration;
	private final DemonstrationProperties properties;
	private final Ledger ledger;
	private final Times times;
	private final Readiness readiness;
	private final Access access;
	private final DemoAccounts accounts;

	DemonstrationLoader(Demonstration demonstration, DemonstrationProperties properties, Ledger ledger, Times times, Readiness readiness, Access access,
			DemoAccounts accounts) {
		this.demonstration = demonstration;
		this.properties = properties;
		this.ledger = ledger;
		this.times = times;
		this.readiness = readiness;
		this.access = access;
		this.accounts = accounts;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		if (properties.load() && (ledger.last() == 0 || wasInterrupted())) {
			load();
		}
		readiness.ready();
	}

	/** Begins to load it; {@link LedgerNotEmpty} where anything was recorded already. */
	public void begin() {
		access.require(Role.ADMINISTRATOR, null, times.now());
		if (ledger.last() > 0) {
			throw new LedgerNotEmpty(ledger.last());
		}
		readiness.doing("demonstration");
		Thread.ofVirtual().name("demonstration").start(() -> {
			try {
				load();
			} catch (RuntimeException e) {
				LOG.error("The demonstration could not be loaded", e);
			} finally {
				readiness.ready();
			}
		});
	}

	/** A start killed while loading left whole events and the apparatus or not, one Change each, and none of the accounts that come last. */
	private boolean wasInterrupted() {
		List<Change> changes = ledger.changes(Long.MAX_VALUE, Demonstration.events().size() + 2);
		return changes.size() <= Demonstration.events(properties.until()).size() && accounts.areMissing()
				&& changes.stream().allMatch(change -> Demonstration.ACTOR.equals(change.actor()));
	}

	private void load() {
		long start = System.nanoTime();
		List<Demonstration.Event> events = Demonstration.events(properties.until());
		demonstration.load(events.subList(Math.toIntExact(Math.min(ledger.last(), events.size())), events.size()), this::tell);
		if (!events.isEmpty()) {
			demonstration.loadApparatus(properties.until(), this::tell);
		}
		accounts.create();
		LOG.info("Demonstration loaded in {} ms", (System.nanoTime() - start) / 1_000_000);
	}

	private void tell(String step) {
		readiness.doing(step);
		LOG.info("Demonstration: {}", step);
	}
}
