package io.orgloom.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.orgloom.support.GraphTest;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** Province 40 has district 413; commune 50 lies elsewhere. */
@GraphTest
class UserAdministrationIT {

	private static final String PASSWORD = "bốn từ dễ nhớ";

	@Autowired
	private UserAdministration users;
	@Autowired
	private Accounts accounts;
	@Autowired
	private Passwords passwords;
	@Autowired
	private Neo4jClient neo4j;

	@BeforeEach
	void recordUnits() {
		neo4j.query("""
				CREATE (:AdministrativeUnit {code: '50'}), (:AdministrativeUnit {code: '413'})-[:PART_OF {id: 'a', hierarchy: 'territory',
				  from: date('2000-01-01'), recorded: 0}]->(:AdministrativeUnit {code: '40'})
				""").run();
		accounts.save(Account.of("admin", passwords.hash(PASSWORD), Access.all()));
	}

	@AfterEach
	void signOut() {
		SecurityContextHolder.clearContext();
	}

	@Test
	void anAdministratorOfAUnitGrantsNothingBeyondIt() {
		signIn("regional", new Grant(Role.ADMINISTRATOR, "40"));

		assertThat(users.create("minh", PASSWORD, List.of(new Grant(Role.PLANNER, "413"))).grants()).containsExactly(new Grant(Role.PLANNER, "413"));
		assertThatThrownBy(() -> users.create("hoa", PASSWORD, List.of(new Grant(Role.PLANNER, "50")))).isInstanceOf(NotGranted.class);
		assertThatThrownBy(() -> users.create("hoa", PASSWORD, List.of(Grant.everywhere(Role.VIEWER)))).isInstanceOf(NotGranted.class);
		assertThatThrownBy(() -> users.grant("minh", List.of(new Grant(Role.PLANNER, "50")))).isInstanceOf(NotGranted.class);
		assertThat(accounts.existsById("hoa")).isFalse();
	}

	@Test
	void anAdministratorOfAUnitDoesNotTouchAccountsThatReachBeyondIt() {
		signIn("regional", new Grant(Role.ADMINISTRATOR, "40"));

		assertThatThrownBy(() -> users.grant("admin", List.of())).isInstanceOf(NotGranted.class);
		assertThatThrownBy(() -> users.changePassword("admin", "another long one", null)).isInstanceOf(NotGranted.class);
		assertThatThrownBy(() -> users.remove("admin")).isInstanceOf(NotGranted.class);
		assertThat(accounts.findById("admin").orElseThrow().granted()).isEqualTo(Access.all());
	}

	@Test
	void othersDoNotAdminister() {
		for (Role role : List.of(Role.VIEWER, Role.PLANNER, Role.PERSONNEL_OFFICER, Role.APPROVER, Role.AUDITOR)) {
			signIn("lan", Grant.everywhere(role));

			assertThatThrownBy(() -> users.create("x", PASSWORD, List.of())).as(role.name()).isInstanceOf(NotGranted.class);
			assertThatThrownBy(() -> users.grant("lan", Access.all())).as(role.name()).isInstanceOf(NotGranted.class);
			assertThatThrownBy(() -> users.remove("admin")).as(role.name()).isInstanceOf(NotGranted.class);
		}
		assertThat(users.users()).as("an auditor reads them").extracting(User::name).containsExactly("admin", "lan");
	}

	@Test
	void theLastAdministratorStays() {
		signInAs("admin");

		assertThatThrownBy(() -> users.remove("admin")).isInstanceOf(LastAdministrator.class);
		assertThatThrownBy(() -> users.grant("admin", List.of(new Grant(Role.ADMINISTRATOR, "40")))).isInstanceOf(LastAdministrator.class);
		users.create("second", PASSWORD, List.of(Grant.everywhere(Role.ADMINISTRATOR)));
		users.grant("admin", List.of(Grant.everywhere(Role.VIEWER)));
		assertThat(accounts.findById("admin").orElseThrow().granted()).containsExactly(Grant.everywhere(Role.VIEWER));
	}

	@Test
	void twoAdministratorsCannotRemoveEachOtherAtOnce() throws Exception {
		accounts.save(Account.of("second", passwords.hash(PASSWORD), List.of(Grant.everywhere(Role.ADMINISTRATOR))));
		try (ExecutorService both = Executors.newFixedThreadPool(2)) {
			Callable<Boolean> first = () -> removes("admin", "second");
			Callable<Boolean> second = () -> removes("second", "admin");
			List<Future<Boolean>> done = both.invokeAll(List.of(first, second));

			assertThat(done.stream().filter(Future::resultNow)).hasSize(1);
		}
		assertThat(accounts.count()).isEqualTo(1);
	}

	@Test
	void namesThatDifferInCapitalsOnlyAreTaken() {
		signInAs("admin");
		users.create("Trần.Minh_2", PASSWORD, List.of());

		assertThatThrownBy(() -> users.create("trần.minh_2", PASSWORD, List.of())).isInstanceOf(NameTaken.class);
		assertThatThrownBy(() -> users.create("ADMIN", PASSWORD, List.of())).isInstanceOf(NameTaken.class);
		assertThatThrownBy(() -> users.create("Orgloom", PASSWORD, List.of())).isInstanceOf(NameTaken.class);
	}

	@Test
	void decomposedNamesAreKeptComposed() {
		signInAs("admin");

		assertThat(users.create("Tra\u0302\u0300n", PASSWORD, List.of()).name()).isEqualTo("Trần");
		assertThatThrownBy(() -> users.create("Trần", PASSWORD, List.of())).isInstanceOf(NameTaken.class);
	}

	@Test
	void refusesWhatCannotBeAnAccount() {
		signInAs("admin");

		assertThatThrownBy(() -> users.create("a'}) DETACH DELETE a //", PASSWORD, List.of())).isInstanceOf(InvalidName.class);
		assertThatThrownBy(() -> users.create("x\u0000y", PASSWORD, List.of())).isInstanceOf(InvalidName.class);
		assertThatThrownBy(() -> users.create("minh", "short", List.of())).isInstanceOf(WeakPassword.class);
		assertThatThrownBy(() -> users.create("minh", PASSWORD, List.of(new Grant(Role.VIEWER, "nowhere")))).isInstanceOf(UnknownGrantUnit.class);
		assertThatThrownBy(() -> users.remove("nobody")).isInstanceOf(UnknownUser.class);
		assertThat(accounts.count()).isEqualTo(1);
	}

	@Test
	void whoChangesTheirOwnPasswordGivesThePresentOne() {
		signIn("lan", Grant.everywhere(Role.VIEWER));

		assertThatThrownBy(() -> users.changePassword("lan", "another long one", null)).isInstanceOf(WrongPassword.class);
		users.changePassword("lan", "another long one", PASSWORD);
		assertThat(passwords.matches("another long one", accounts.findById("lan").orElseThrow().passwordHash())).isTrue();
	}

	@Test
	void twoChangesOfOneAccountDoNotOverwriteEachOther() {
		Account read = accounts.findById("admin").orElseThrow();
		accounts.save(read.withGrants(List.of(Grant.everywhere(Role.ADMINISTRATOR))));

		assertThatThrownBy(() -> accounts.save(read.withGrants(List.of()))).isInstanceOf(OptimisticLockingFailureException.class);
	}

	private boolean removes(String actor, String victim) {
		signInAs(actor);
		try {
			users.remove(victim);
			return true;
		} catch (LastAdministrator | NotGranted | UnknownUser e) {
			return false;
		}
	}

	private void signIn(String name, Grant... grants) {
		accounts.findById(name).ifPresent(accounts::delete);
		accounts.save(Account.of(name, passwords.hash(PASSWORD), List.of(grants)));
		signInAs(name);
	}

	private static void signInAs(String name) {
		SecurityContextHolder.getContext()
			.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(new SignedIn(name, ""), null, List.of()));
	}
}
