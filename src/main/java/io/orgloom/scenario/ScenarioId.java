package io.orgloom.scenario;

import java.security.SecureRandom;
import java.util.HexFormat;

/** Identity of a scenario: drawn at random, fit for an address. */
public record ScenarioId(String value) {

	private static final SecureRandom RANDOM = new SecureRandom();

	public ScenarioId {
		if (!value.matches("[A-Za-z0-9-]{1,40}")) {
			throw new UnknownScenario(value);
		}
	}

	static ScenarioId next() {
		byte[] random = new byte[8];
		RANDOM.nextBytes(random);
		return new ScenarioId("s-" + HexFormat.of().formatHex(random));
	}

	@Override
	public String toString() {
		return value;
	}
}
