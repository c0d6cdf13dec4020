package io.orgloom.interchange;

import io.orgloom.access.Access;
import io.orgloom.access.DemoAccounts;
import io.orgloom.access.Role;
import io.orgloom.graph.Ledger;
import io.orgloom.graph.Readiness;
import io.orgloom.graph.Times;
import io.orgloom.interchange.Demonstration.Part;
import java.util.List;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Service;

/** Loads the demonstration into an empty ledger, at the first start or when asked for; the doors open once its territory is there. */
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
		List<Part> missing = properties.load() ? demonstration.missing(properties.until()) : List.of();
		if (properties.load() && ledger.last() == 0 || !missing.isEmpty()) {
			load(missing);
		} else {
			readiness.ready();
		}
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
				load(demonstration.missing(properties.until()));
			} catch (RuntimeException e) {
				LOG.error("The demonstration could not be loaded", e);
				readiness.ready();
			}
		});
	}

	/** The territory and the accounts behind shut doors, what belongs to it behind open ones. A start killed meanwhile leaves whole parts; the next goes on. */
	private void load(List<Part> missing) {
		List<Part> territory = missing.stream().filter(Part::territory).toList();
		territory.forEach(part -> record(part, readiness::doing));
		if (!territory.isEmpty() || accounts.areMissing()) {
			accounts.create();
		}
		List<Part> rest = missing.subList(territory.size(), missing.size());
		readiness.following(rest.isEmpty() ? null : rest.getFirst().reason());
		readiness.ready();
		Thread.ofVirtual().name("demonstration").start(() -> follow(rest));
	}

	private void follow(List<Part> rest) {
		try {
			rest.forEach(part -> record(part, readiness::following));
		} catch (RuntimeException e) {
			LOG.error("Part of the demonstration could not be loaded; the next start tries again", e);
		} finally {
			readiness.following(null);
		}
	}

	private static void record(Part part, Consumer<String> progress) {
		progress.accept(part.reason());
		LOG.info("Demonstration: {}", part.reason());
		long start = System.nanoTime();
		part.work().run();
		LOG.info("Demonstration: recorded in {} ms", (System.nanoTime() - start) / 1_000_000);
	}
}
