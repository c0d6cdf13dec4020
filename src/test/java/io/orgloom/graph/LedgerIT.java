package io.orgloom.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgloom.support.GraphTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@GraphTest
class LedgerIT {

	@Autowired
	private Ledger ledger;

	@Test
	void anEmptyLedgerHasNoChange() {
		assertThat(ledger.last()).isZero();
	}
}
