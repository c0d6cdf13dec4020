package io.orgloom.access;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;

/** The people of the demonstration: one for each role below the administrator, all with one password. */
@Service
public class DemoAccounts {

	private final Accounts accounts;
	private final Passwords passwords;
	private final AccessProperties properties;

	DemoAccounts(Accounts accounts, Passwords passwords, AccessProperties properties) {
		this.accounts = accounts;
		this.passwords = passwords;
		this.properties = properties;
	}

	/** Creates those that are missing; prints their password once where none is set. */
	public void create() {
		Map<String, Role> people = people();
		people.keySet().removeIf(accounts::existsById);
		if (people.isEmpty()) {
			return;
		}
		String hash = passwords.hash(PrintedPassword.of(properties.demoPassword(), passwords, "ORGLOOM_DEMO_PASSWORD", String.join(", ", people.keySet())));
		people.forEach((name, role) -> accounts.save(Account.of(name, hash, List.of(Grant.everywhere(role)))));
	}

	/** Whether none of them is there: they come last, so a demonstration without them was interrupted. */
	public boolean areMissing() {
		return people().keySet().stream().noneMatch(accounts::existsById);
	}

	private static Map<String, Role> people() {
		Map<String, Role> people = new LinkedHashMap<>();
		people.put("planner", Role.PLANNER);
		people.put("approver", Role.APPROVER);
		people.put("personnel", Role.PERSONNEL_OFFICER);
		people.put("leader", Role.VIEWER);
		people.put("auditor", Role.AUDITOR);
		return people;
	}
}
