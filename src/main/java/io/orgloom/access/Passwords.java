package io.orgloom.access;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.text.Normalizer;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Draws, judges and hashes passwords. The same word typed composed or decomposed is the same password. */
@Component
class Passwords {

	private static final int SHORTEST = 10;
	/** bcrypt takes no more bytes. */
	private static final int LONGEST_BYTES = 72;
	/** Without the letters and digits that look alike. */
	private static final String ALPHABET = "abcdefghijkmnpqrstuvwxyz23456789";
	private static final int GROUPS = 4;
	private static final int GROUP_LENGTH = 5;

	private final PasswordEncoder encoder = new BCryptPasswordEncoder();
	private final SecureRandom random = new SecureRandom();
	private final String nobody = encoder.encode("nobody has this password");

	/** A new password of about 100 bits, in groups that can be typed from paper. */
	String draw() {
		StringBuilder password = new StringBuilder();
		for (int i = 0; i < GROUPS * GROUP_LENGTH; i++) {
			password.append(i > 0 && i % GROUP_LENGTH == 0 ? "-" : "").append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
		}
		return password.toString();
	}

	void requireStrong(String name, String password) {
		String composed = compose(password);
		if (composed.codePointCount(0, composed.length()) < SHORTEST) {
			throw new WeakPassword("is shorter than " + SHORTEST + " characters");
		}
		requireStorable(password);
		if (composed.equalsIgnoreCase(name)) {
			throw new WeakPassword("is the name of the account");
		}
		if (composed.chars().distinct().count() < 4) {
			throw new WeakPassword("repeats the same characters");
		}
	}

	void requireStorable(String password) {
		if (compose(password).getBytes(StandardCharsets.UTF_8).length > LONGEST_BYTES) {
			throw new WeakPassword("is longer than " + LONGEST_BYTES + " bytes (a letter with marks takes up to three)");
		}
		if (password.chars().anyMatch(Character::isISOControl)) {
			throw new WeakPassword("has control characters");
		}
	}

	boolean isShort(String password) {
		return password.length() < SHORTEST;
	}

	String hash(String password) {
		return String.valueOf(encoder.encode(compose(password)));
	}

	boolean matches(String password, String hash) {
		return encoder.matches(compose(password), hash);
	}

	/** As long as a real comparison takes, so that the time does not tell which names exist. */
	void pretendToCompare(String password) {
		encoder.matches(compose(password), nobody);
	}

	static String compose(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFC);
	}
}
