package io.orgloom.access;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Version;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/**
 * Somebody who can sign in. Not a fact about the world, so an aggregate of its own, saved whole.
 *
 * @param feedHash what is kept of the secret address of its calendar feed; null where it has none
 */
@Node("Account")
record Account(@Id String name, @Version @Nullable Long version, String passwordHash, List<String> grants, @Nullable String feedHash) {

	static Account of(String name, String passwordHash, List<Grant> grants) {
		return new Account(name, null, passwordHash, texts(grants), null);
	}

	Account withVersion(@Nullable Long version) {
		return new Account(name, version, passwordHash, grants, feedHash);
	}

	/** Whoever knew the old password may have drawn the address of the feed, so it ends too. */
	Account withPasswordHash(String hash) {
		return new Account(name, version, hash, grants, null);
	}

	Account withFeedHash(@Nullable String hash) {
		return new Account(name, version, passwordHash, grants, hash);
	}

	Account withGrants(List<Grant> given) {
		return new Account(name, version, passwordHash, texts(given), feedHash);
	}

	List<Grant> granted() {
		return grants.stream().map(Grant::parse).toList();
	}

	boolean administersEverything() {
		return granted().contains(Grant.everywhere(Role.ADMINISTRATOR));
	}

	User user() {
		return new User(name, granted());
	}

	private static List<String> texts(List<Grant> grants) {
		return grants.stream().distinct().map(Grant::text).toList();
	}
}
