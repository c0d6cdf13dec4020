package io.orgloom.access;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Service;

/** Compares a name and a password with the accounts; one at a time for each account and address, and slower after wrong ones. */
@Service
public class SignIn implements AuthenticationProvider {

	private static final int STRIPES = 256;

	private final Accounts accounts;
	private final Passwords passwords;
	private final Attempts attempts;
	private final VerifiedCredentials verified;
	private final List<Object> locks = Stream.generate(Object::new).limit(STRIPES).toList();

	SignIn(Accounts accounts, Passwords passwords, Clock clock) {
		this.accounts = accounts;
		this.passwords = passwords;
		this.attempts = new Attempts(clock);
		this.verified = new VerifiedCredentials(clock);
	}

	@Override
	public Authentication authenticate(Authentication asked) {
		String name = Passwords.compose(asked.getName()).strip();
		String password = String.valueOf(asked.getCredentials());
		Account account = check(new Attempts.Key(name, address(asked)), password);
		return known(account, asked.getDetails());
	}

	@Override
	public boolean supports(Class<?> kind) {
		return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
	}

	/** The same sign-in with the roles of this moment; none where the account is gone or has another password since. */
	public Optional<Authentication> renew(SignedIn who, @Nullable Object details) {
		return account(who.name()).filter(account -> signedIn(account).equals(who)).map(account -> known(account, details));
	}

	private Account check(Attempts.Key key, String password) {
		attempts.requirePatience(key);
		Optional<Account> account = account(key.name());
		if (account.isPresent() && verified.knows(key.name(), password, account.get().passwordHash())) {
			return account.get();
		}
		synchronized (locks.get(Math.floorMod(key.hashCode(), STRIPES))) {
			attempts.requirePatience(key);
			return compare(key, password, account);
		}
	}

	private Account compare(Attempts.Key key, String password, Optional<Account> account) {
		if (account.isEmpty()) {
			passwords.pretendToCompare(password);
			throw wrong(key);
		}
		String hash = account.get().passwordHash();
		if (!verified.knows(key.name(), password, hash) && !passwords.matches(password, hash)) {
			throw wrong(key);
		}
		verified.remember(key.name(), password, hash);
		attempts.succeeded(key);
		return account.get();
	}

	private BadCredentialsException wrong(Attempts.Key key) {
		attempts.failed(key);
		return new BadCredentialsException("The name or the password is wrong.");
	}

	private Optional<Account> account(String name) {
		return Names.isName(name) ? accounts.findById(name) : Optional.empty();
	}

	/** The authorities only choose what a page shows; what may be done is asked of {@link Access}, scope included. */
	private static Authentication known(Account account, @Nullable Object details) {
		Stream<Role> roles = account.granted().stream().flatMap(grant -> Stream.of(grant.role(), Role.VIEWER)).distinct();
		UsernamePasswordAuthenticationToken known = UsernamePasswordAuthenticationToken.authenticated(signedIn(account), null,
				roles.map(role -> new SimpleGrantedAuthority("ROLE_" + role)).toList());
		known.setDetails(details);
		return known;
	}

	private static SignedIn signedIn(Account account) {
		return new SignedIn(account.name(), Integer.toHexString(account.passwordHash().hashCode()));
	}

	private static String address(Authentication asked) {
		return asked.getDetails() instanceof WebAuthenticationDetails details ? String.valueOf(details.getRemoteAddress()) : "";
	}
}
