package io.orgloom.access;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Version;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/** Somebody who can sign in. Not a fact about the world, so an aggregate of its own, saved whole. */
@Node("Account")
record Account(@Id String name, @Version @Nullable Long version, String passwordHash, List<String> grants) {

	static Account of(String name, String passwordHash, List<Grant> grants) {
		return new Account(name, null, passwordHash, texts(grants));
	}

	Account withVersion(@Nullable Long version) {
		return new Account(name, version, passwordHash, grants);
	}

	Account withPasswordHash(String hash) {
		return new Account(name, version, hash, grants);
	}

	Account withGrants(List<Grant> given) {
		return new Account(name, version, passwordHash, texts(given));
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
