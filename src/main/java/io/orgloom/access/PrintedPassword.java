package io.orgloom.access;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A password somebody set, or else a drawn one, printed to standard output and never to the log, which may be kept and sent around. */
final class PrintedPassword {

	private static final Logger LOG = LoggerFactory.getLogger(PrintedPassword.class);

	private PrintedPassword() {
	}

	static String of(@Nullable String set, Passwords passwords, String setting, String accounts) {
		if (set == null || set.isBlank()) {
			String drawn = passwords.draw();
			System.out.printf("%n    Sign in as %s with the password %s (shown only this once)%n%n", accounts, drawn);
			return drawn;
		}
		passwords.requireStorable(set);
		if (passwords.isShort(set)) {
			LOG.warn("The password in {} is short; choose a longer one before others can reach this machine", setting);
		}
		return set;
	}
}
