package io.orgloom.access;

import java.util.List;
import java.util.Optional;
import org.springframework.data.neo4j.repository.Neo4jRepository;

/** The accounts. */
interface Accounts extends Neo4jRepository<Account, String> {

	/** Two names that differ only in capitals would be mistaken for each other. */
	boolean existsByNameIgnoreCase(String name);

	List<Account> findAllByOrderByName();

	Optional<Account> findByFeedHash(String feedHash);
}
