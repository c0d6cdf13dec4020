package io.orgloom.interchange;

import io.orgloom.access.DemoAccounts;
import io.orgloom.graph.Ledger;
import io.orgloom.graph.Readiness;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/** Loads the demonstration at the first start into an empty ledger, then opens the doors. */
@Component
class DemonstrationLoader implements ApplicationRunner {

	private static final Logger LOG = LoggerFactory.getLogger(DemonstrationLoader.class);

	private final Demonstration demonstration;
	private final DemonstrationProperties properties;
	private final Ledger ledger;
	private final Readiness readiness;
	private final DemoAccounts accounts;

	DemonstrationLoader(Demonstration demonstration, DemonstrationProperties properties, Ledger ledger, Readiness readiness,
			DemoAccounts accounts) {
		this.demonstration = demonstration;
		this.properties = properties;
		this.ledger = ledger;
		this.readiness = readiness;
		this.accounts = accounts;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		if (properties.load() && ledger.last() == 0) {
			long start = System.nanoTime();
			demonstration.load(properties.until(), step -> {
				readiness.doing(step);
				LOG.info("Demonstration: {}", step);
			});
			accounts.create();
			LOG.info("Demonstration loaded in {} s", (System.nanoTime() - start) / 1_000_000_000.0);
		}
		readiness.ready();
	}
}
