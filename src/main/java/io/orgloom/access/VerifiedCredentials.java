package io.orgloom.access;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Credentials that were found right in the last five minutes, so that a program does not pay for the slow comparison at each call. Keeps neither names nor
 * passwords, only their HMAC under a key drawn at each start; an entry counts only for the very hash it was compared with, so a new password ends it.
 */
class VerifiedCredentials {

	private static final Duration REMEMBERED = Duration.ofMinutes(5);
	private static final int SIZE = 1_000;
	private static final String ALGORITHM = "HmacSHA256";

	private final Clock clock;
	private final SecretKeySpec key;
	private final Map<String, Verified> verified = new LinkedHashMap<>() {
		private static final long serialVersionUID = 1;

		@Override
		protected boolean removeEldestEntry(Map.Entry<String, Verified> eldest) {
			return size() > SIZE;
		}
	};

	VerifiedCredentials(Clock clock) {
		this.clock = clock;
		byte[] random = new byte[32];
		new SecureRandom().nextBytes(random);
		this.key = new SecretKeySpec(random, ALGORITHM);
	}

	private record Verified(String hash, Instant until) {
	}

	boolean knows(String name, String password, String hash) {
		String sought = digest(name, password);
		synchronized (verified) {
			Verified found = verified.get(sought);
			return found != null && found.hash().equals(hash) && found.until().isAfter(clock.instant());
		}
	}

	void remember(String name, String password, String hash) {
		String digest = digest(name, password);
		synchronized (verified) {
			verified.remove(digest);
			verified.put(digest, new Verified(hash, clock.instant().plus(REMEMBERED)));
		}
	}

	private String digest(String name, String password) {
		try {
			Mac mac = Mac.getInstance(ALGORITHM);
			mac.init(key);
			// no name has a NUL, so the two parts cannot be shifted against each other
			return Base64.getEncoder().encodeToString(mac.doFinal((name + '\0' + password).getBytes(StandardCharsets.UTF_8)));
		} catch (GeneralSecurityException e) {
			throw new IllegalStateException("This Java has no " + ALGORITHM + ".", e);
		}
	}
}
