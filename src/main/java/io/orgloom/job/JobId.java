package io.orgloom.job;

import java.security.SecureRandom;
import java.util.HexFormat;

/** Identity of a job: drawn at random, fit for an address. */
public record JobId(String value) {

	private static final SecureRandom RANDOM = new SecureRandom();

	public JobId {
		if (!value.matches("[A-Za-z0-9-]{1,40}")) {
			throw new UnknownJob(value);
		}
	}

	static JobId next() {
		byte[] random = new byte[8];
		RANDOM.nextBytes(random);
		return new JobId("j-" + HexFormat.of().formatHex(random));
	}

	@Override
	public String toString() {
		return value;
	}
}
