package io.orgloom.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.orgloom.graph.AsOf;
import io.orgloom.support.GraphTest;
import io.orgloom.support.StandingClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** Today is 1 March 2026. District 412 was in province 40 and had commune 17000 until 30 June 2025; commune 16000 moved from district 412 to 413. */
@GraphTest
class ScopeIT {

	private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
	private static final LocalDate LAST_DAY_OF_DISTRICTS = LocalDate.of(2025, 6, 30);
	private static final LocalDate BEFORE_THE_MOVE = LocalDate.of(2024, 6, 1);

	@Autowired
	private Access access;
	@Autowired
	private Accounts accounts;
	@Autowired
	private Neo4jClient neo4j;
	@Autowired
	private StandingClock clock;

	@BeforeEach
	void recordUnits() {
		clock.set(Instant.parse("2026-03-01T03:00:00Z"));
		part("412", "40", "2000-01-01", "2025-07-01", 1, null);
		part("413", "40", "2000-01-01", null, 1, null);
		part("17000", "412", "2000-01-01", "2025-07-01", 1, null);
		part("16000", "412", "2000-01-01", "2024-12-01", 1, null);
		part("16000", "413", "2024-12-01", null, 1, null);
		part("18000", "412", "2000-01-01", null, 1, 2L);
		part("18000", "413", "2000-01-01", null, 2, null);
	}

	@AfterEach
	void signOut() {
		SecurityContextHolder.clearContext();
	}

	@Test
	void aGrantHoldsForTheUnitAndEverythingBelowIt() {
		signIn(new Grant(Role.PLANNER, "40"));

		assertThat(may(Role.PLANNER, "40", TODAY)).isTrue();
		assertThat(may(Role.PLANNER, "413", TODAY)).isTrue();
		assertThat(may(Role.PLANNER, "16000", TODAY)).isTrue();
		assertThat(may(Role.APPROVER, "16000", TODAY)).isFalse();
	}

	@Test
	void aGrantDoesNotReachUpwardsOrSideways() {
		signIn(new Grant(Role.PLANNER, "413"));

		assertThat(may(Role.PLANNER, "40", TODAY)).isFalse();
		assertThat(may(Role.PLANNER, "412", TODAY)).isFalse();
		assertThat(may(Role.PLANNER, null, TODAY)).isFalse();
	}

	@Test
	void aMovedUnitIsInTheHandsOfItsPlaceOnTheDayAskedAndToday() {
		signIn(new Grant(Role.PLANNER, "412"));
		assertThat(may(Role.PLANNER, "16000", BEFORE_THE_MOVE)).isTrue();
		assertThat(may(Role.PLANNER, "16000", TODAY)).isFalse();

		signIn(new Grant(Role.PLANNER, "413"));
		assertThat(may(Role.PLANNER, "16000", BEFORE_THE_MOVE)).isTrue();
		assertThat(may(Role.PLANNER, "16000", TODAY)).isTrue();
	}

	@Test
	void aUnitThatHasEndedStaysWithThoseWhoHadIt() {
		signIn(new Grant(Role.PLANNER, "40"));
		assertThat(may(Role.PLANNER, "17000", TODAY)).isTrue();

		signIn(new Grant(Role.PLANNER, "412"));
		assertThat(may(Role.PLANNER, "17000", TODAY)).isTrue();
		assertThat(may(Role.PLANNER, "17000", LAST_DAY_OF_DISTRICTS)).isTrue();
		assertThat(may(Role.PLANNER, "412", TODAY)).isTrue();

		signIn(new Grant(Role.PLANNER, "413"));
		assertThat(may(Role.PLANNER, "17000", TODAY)).isFalse();
	}

	@Test
	void aPlaceThatWasNeverSoGivesNothing() {
		signIn(new Grant(Role.PLANNER, "412"));

		assertThat(access.may(Role.PLANNER, "18000", new AsOf(TODAY, 1))).isTrue();
		assertThat(access.may(Role.PLANNER, "18000", new AsOf(TODAY, 2))).isFalse();
	}

	@Test
	void whoHasARoleEverywhereHasItOnUnitsNobodyRecorded() {
		signIn(Grant.everywhere(Role.PLANNER));
		assertThat(may(Role.PLANNER, "99", TODAY)).isTrue();
		assertThat(may(Role.PLANNER, null, TODAY)).isTrue();

		signIn(new Grant(Role.PLANNER, "40"));
		assertThat(may(Role.PLANNER, "99", TODAY)).isFalse();
	}

	@Test
	void everyRoleMayLook() {
		signIn(new Grant(Role.APPROVER, "413"));

		assertThat(may(Role.VIEWER, "16000", TODAY)).isTrue();
		assertThat(access.mayAny(Role.VIEWER)).isTrue();
	}

	@Test
	void theRefusalNamesRoleAndUnit() {
		signIn(new Grant(Role.VIEWER, "40"));

		assertThatThrownBy(() -> access.require(Role.PLANNER, "413", new AsOf(TODAY, 2))).isInstanceOf(NotGranted.class)
			.hasMessageContaining("PLANNER").hasMessageContaining("413");
		assertThatThrownBy(() -> access.requireAny(Role.APPROVER, Role.ADMINISTRATOR)).isInstanceOf(NotGranted.class)
			.hasMessageContaining("APPROVER");
	}

	@Test
	void nobodyMayNothing() {
		assertThat(access.grants()).isEmpty();
		assertThat(may(Role.VIEWER, "40", TODAY)).isFalse();
	}

	@Test
	void orgloomItselfMayEverythingUnderItsOwnName() {
		assertThat(access.<Boolean>asSystem(() -> access.actor().equals(Access.SYSTEM) && may(Role.ADMINISTRATOR, null, TODAY))).isTrue();
		assertThat(may(Role.ADMINISTRATOR, null, TODAY)).isFalse();
	}

	@Test
	void someoneWithTheNameOfOrgloomItselfIsNotIt() {
		SecurityContextHolder.getContext()
			.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(new SignedIn(Access.SYSTEM, ""), null, List.of()));

		assertThat(may(Role.VIEWER, "40", TODAY)).isFalse();
	}

	private boolean may(Role role, String unit, LocalDate on) {
		return access.may(role, unit, new AsOf(on, 2));
	}

	private void signIn(Grant... grants) {
		accounts.deleteAll();
		accounts.save(Account.of("lan", "unused", List.of(grants)));
		SecurityContextHolder.getContext()
			.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(new SignedIn("lan", ""), null, List.of()));
	}

	private void part(String below, String above, String from, String until, long recorded, Long retracted) {
		Map<String, Object> values = new HashMap<>(Map.of("below", below, "above", above, "from", LocalDate.parse(from), "recorded", recorded));
		values.put("id", below + above + from);
		values.put("until", until == null ? null : LocalDate.parse(until));
		values.put("retracted", retracted);
		neo4j.query("""
				MERGE (below:AdministrativeUnit {code: $below})
				MERGE (above:AdministrativeUnit {code: $above})
				CREATE (below)-[:PART_OF {id: $id, hierarchy: 'territory', from: $from, until: $until, recorded: $recorded, retracted: $retracted}]->(above)
				""").bindAll(values).run();
	}
}
