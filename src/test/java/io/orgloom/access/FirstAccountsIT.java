package io.orgloom.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgloom.graph.Schema;
import io.orgloom.support.GraphTest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@GraphTest
@ExtendWith(OutputCaptureExtension.class)
class FirstAccountsIT {

	private static final Pattern PRINTED = Pattern.compile("Sign in as (\\S.*) with the password (\\S+) \\(shown only this once\\)");

	@Autowired
	private Accounts accounts;
	@Autowired
	private Passwords passwords;
	@Autowired
	private Schema schema;

	@Test
	void theFirstStartPrintsADrawnPasswordOnceAndTheSecondCreatesNothing(CapturedOutput output) {
		start(null);
		Matcher printed = PRINTED.matcher(output.getOut());

		assertThat(printed.find()).isTrue();
		assertThat(printed.group(1)).isEqualTo("admin");
		Account admin = accounts.findById("admin").orElseThrow();
		assertThat(passwords.matches(printed.group(2), admin.passwordHash())).isTrue();
		assertThat(admin.granted()).isEqualTo(Access.all()).hasSize(6);
		assertThat(printed.find()).isFalse();

		start(null);
		assertThat(output.getOut().split("shown only this once", -1)).hasSize(2);
		assertThat(accounts.findById("admin").orElseThrow().passwordHash()).isEqualTo(admin.passwordHash());
	}

	@Test
	void aPasswordThatIsSetIsTakenAndNotPrinted(CapturedOutput output) {
		start("correct horse battery");

		assertThat(passwords.matches("correct horse battery", accounts.findById("admin").orElseThrow().passwordHash())).isTrue();
		assertThat(output.getAll()).doesNotContain("correct horse battery", "shown only this once");
	}

	@Test
	void theDemonstrationBringsOnePersonForEachRole(CapturedOutput output) {
		DemoAccounts demo = new DemoAccounts(accounts, passwords, new AccessProperties(null, "", "sub"));
		demo.create();
		demo.create();

		assertThat(accounts.findAllByOrderByName()).extracting(Account::name).containsExactly("approver", "auditor", "leader", "personnel", "planner");
		assertThat(accounts.findById("leader").orElseThrow().granted()).containsExactly(Grant.everywhere(Role.VIEWER));
		assertThat(output.getOut().split("shown only this once", -1)).hasSize(2);
	}

	@Test
	void settingsDoNotTellPasswords() {
		assertThat(new AccessProperties("geheim", "geheim", "sub").toString()).doesNotContain("geheim");
	}

	private void start(@Nullable String password) {
		new FirstAccount(accounts, passwords, new AccessProperties(password, null, "sub"), schema).run(new DefaultApplicationArguments());
	}
}
