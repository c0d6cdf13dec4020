package io.orgloom.access;

import io.orgloom.graph.AsOf;
import io.orgloom.graph.Times;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Gives and takes accounts. An administrator of a unit grants nothing beyond it and does not touch accounts that reach beyond it; the last administrator
 * of everything stays.
 */
@Service
public class UserAdministration {

	private static final Logger LOG = LoggerFactory.getLogger(UserAdministration.class);

	private final Accounts accounts;
	private final AccessQueries queries;
	private final Access access;
	private final Passwords passwords;
	private final Times times;
	private final ApplicationEventPublisher events;
	private final TransactionTemplate transaction;
	/** One at a time, so that two administrators cannot remove each other at the same moment. */
	private final ReentrantLock one = new ReentrantLock();

	UserAdministration(Accounts accounts, AccessQueries queries, Access access, Passwords passwords, Times times,
			ApplicationEventPublisher events, PlatformTransactionManager transactions) {
		this.accounts = accounts;
		this.queries = queries;
		this.access = access;
		this.passwords = passwords;
		this.times = times;
		this.events = events;
		this.transaction = new TransactionTemplate(transactions);
	}

	/** All accounts by name; for administrators and auditors. */
	public List<User> users() {
		access.requireAny(Role.ADMINISTRATOR, Role.AUDITOR);
		return accounts.findAllByOrderByName().stream().map(Account::user).toList();
	}

	/** One account; for administrators, auditors and its owner. */
	public User user(String name) {
		if (!access.actor().equals(name)) {
			access.requireAny(Role.ADMINISTRATOR, Role.AUDITOR);
		}
		return account(name).user();
	}

	/** The account of who is signed in. */
	public User me() {
		return new User(access.actor(), access.grants());
	}

	/** Creates an account. */
	public User create(String name, String password, List<Grant> grants) {
		requireCovered(grants);
		String composed = Names.require(name);
		requireUnits(grants);
		passwords.requireStrong(composed, password);
		return oneAtATime(() -> {
			if (composed.equalsIgnoreCase(Access.SYSTEM) || accounts.existsByNameIgnoreCase(composed)) {
				throw new NameTaken(composed);
			}
			User created = accounts.save(Account.of(composed, passwords.hash(password), grants)).user();
			LOG.info("{} created the account {} with {}", access.actor(), composed, created.grants());
			return created;
		});
	}

	/** Gives an account other grants instead of those it has. */
	public User grant(String name, List<Grant> grants) {
		requireCovered(grants);
		requireUnits(grants);
		return oneAtATime(() -> {
			Account account = covered(name);
			Account changed = account.withGrants(grants);
			if (!changed.administersEverything()) {
				requireAnotherAdministrator(account);
			}
			LOG.info("{} grants {} {} instead of {}", access.actor(), name, grants, account.granted());
			return accounts.save(changed).user();
		});
	}

	/**
	 * Gives an account another password; sign-ins with the old one end.
	 *
	 * @param current the present password, asked of those who change their own
	 */
	public void changePassword(String name, String password, @Nullable String current) {
		oneAtATime(() -> {
			boolean own = access.actor().equals(name);
			Account account = own ? account(name) : covered(name);
			if (own && (current == null || !passwords.matches(current, account.passwordHash()))) {
				throw new WrongPassword(name);
			}
			passwords.requireStrong(name, password);
			LOG.info("{} changed the password of {}", access.actor(), name);
			return accounts.save(account.withPasswordHash(passwords.hash(password)));
		});
	}

	/** Removes an account. What it did stays recorded under its name. */
	public void remove(String name) {
		oneAtATime(() -> {
			Account account = covered(name);
			requireAnotherAdministrator(account);
			events.publishEvent(new AccountRemoved(name));
			accounts.delete(account);
			LOG.info("{} removed the account {}", access.actor(), name);
			return account;
		});
	}

	private Account covered(String name) {
		access.requireAny(Role.ADMINISTRATOR);
		Account account = account(name);
		requireCovered(account.granted());
		return account;
	}

	private Account account(String name) {
		if (!Names.isName(name)) {
			throw new UnknownUser(name);
		}
		return accounts.findById(name).orElseThrow(() -> new UnknownUser(name));
	}

	private void requireCovered(Collection<Grant> grants) {
		access.requireAny(Role.ADMINISTRATOR);
		AsOf now = times.now();
		grants.forEach(grant -> access.require(Role.ADMINISTRATOR, grant.within(), now));
	}

	private void requireUnits(Collection<Grant> grants) {
		Set<String> wanted = new TreeSet<>(grants.stream().map(Grant::within).filter(Objects::nonNull).toList());
		wanted.removeAll(wanted.isEmpty() ? Set.of() : queries.existingUnits(wanted));
		if (!wanted.isEmpty()) {
			throw new UnknownGrantUnit(wanted.iterator().next());
		}
	}

	private void requireAnotherAdministrator(Account account) {
		if (account.administersEverything()
				&& accounts.findAll().stream().noneMatch(other -> !other.name().equals(account.name()) && other.administersEverything())) {
			throw new LastAdministrator(account.name());
		}
	}

	private <T> T oneAtATime(Supplier<T> work) {
		one.lock();
		try {
			return Objects.requireNonNull(transaction.execute(status -> work.get()));
		} finally {
			one.unlock();
		}
	}
}
