package io.orgloom.interchange;

import io.orgloom.access.Access;
import io.orgloom.access.DemoAccounts;
import io.orgloom.access.Role;
import io.orgloom.graph.Ledger;
import io.orgloom.graph.Readiness;
import io.orgloom.graph.Times;
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
		if (properties.load() && ledger.last() == 0) {
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

	private void load() {
		long start = System.nanoTime();
		demonstration.load(properties.until(), step -> {
			readiness.doing(step);
			LOG.info("Demonstration: {}", step);
		});
		accounts.create();
		LOG.info("Demonstration loaded in {} ms", (System.nanoTime() - start) / 1_000_000);
	}
}
