package io.orgloom.access;

import io.orgloom.graph.Schema;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Where there is no account yet, makes {@code admin} with all roles on everything; a drawn password is printed this once and kept nowhere. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class FirstAccount implements ApplicationRunner {

	private static final Logger LOG = LoggerFactory.getLogger(FirstAccount.class);
	private static final String NAME = "admin";

	private final Accounts accounts;
	private final Passwords passwords;
	private final AccessProperties properties;

	FirstAccount(Accounts accounts, Passwords passwords, AccessProperties properties, Schema schema) {
		this.accounts = accounts;
		this.passwords = passwords;
		this.properties = properties;
		LOG.debug("Accounts rest on the schema {}", schema.version());
	}

	@Override
	public void run(ApplicationArguments arguments) {
		if (accounts.count() == 0) {
			String password = PrintedPassword.of(properties.adminPassword(), passwords, "ORGLOOM_ADMIN_PASSWORD", NAME);
			accounts.save(Account.of(NAME, passwords.hash(password), Access.all()));
		}
	}
}
