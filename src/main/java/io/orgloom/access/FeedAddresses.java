package io.orgloom.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;

/**
 * Secret addresses for programs that cannot sign in, such as calendars: whoever has the address of an account reads what is offered there as that account, and
 * can do nothing else. An account has one at most, draws it anew or revokes it; a new password revokes it too. Only a hash is kept. The secret has 256 bits, so
 * a fast hash without salt is enough and nobody finds one by trying.
 */
@Service
public class FeedAddresses {

	private static final Logger LOG = LoggerFactory.getLogger(FeedAddresses.class);
	private static final int BYTES = 32;
	private static final int LENGTH = 43;

	private final Accounts accounts;
	private final Access access;
	private final SecureRandom random = new SecureRandom();

	FeedAddresses(Accounts accounts, Access access) {
		this.accounts = accounts;
		this.access = access;
	}

	/** Whether who is signed in has an address. */
	public boolean isDrawn() {
		return Names.isName(access.actor()) && accounts.findById(access.actor()).map(Account::feedHash).isPresent();
	}

	/** Draws a secret for who is signed in; the one before is worth nothing any more. It is told this once. */
	public String draw() {
		byte[] bytes = new byte[BYTES];
		random.nextBytes(bytes);
		String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
		keep(hash(secret));
		LOG.info("{} drew an address of a calendar feed", access.actor());
		return secret;
	}

	/** Takes the address of who is signed in back. */
	public void revoke() {
		keep(null);
		LOG.info("{} revoked the address of the calendar feed", access.actor());
	}

	private void keep(@Nullable String hash) {
		String name = access.actor();
		Account account = (Names.isName(name) ? accounts.findById(name) : Optional.<Account>empty()).orElseThrow(() -> new UnknownUser(name));
		accounts.save(account.withFeedHash(hash));
	}

	/** Reads something as the account whose address it is; {@link UnknownFeedAddress} where it is nobody's. */
	public <T> T read(String secret, Supplier<T> reading) {
		Account account = (secret.length() == LENGTH ? accounts.findByFeedHash(hash(secret)) : Optional.<Account>empty()).orElseThrow(UnknownFeedAddress::new);
		SecurityContext before = SecurityContextHolder.getContext();
		try {
			SecurityContext context = SecurityContextHolder.createEmptyContext();
			context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(account.name(), null, List.of()));
			SecurityContextHolder.setContext(context);
			return reading.get();
		} finally {
			SecurityContextHolder.setContext(before);
		}
	}

	private static String hash(String secret) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8)));
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("This Java has no SHA-256.", e);
		}
	}
}
