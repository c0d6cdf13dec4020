package io.orgloom.web;

import java.util.Optional;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.RetryableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionTimedOutException;

/** What the database could not do now: it is away, another write holds the lock, or somebody else was faster. */
final class DatabaseProblems {

	private static final Logger LOG = LoggerFactory.getLogger(DatabaseProblems.class);

	private DatabaseProblems() {
	}

	static Optional<Problem> of(Exception exception, String request) {
		if (Causes.first(exception, OptimisticLockingFailureException.class).isPresent()) {
			return Optional.of(Problem.of(HttpStatus.PRECONDITION_FAILED, "stale-version",
					"Somebody else changed this in the meantime. Read it again, then repeat what you want to change."));
		}
		if (Causes.of(exception).anyMatch(DatabaseProblems::isPassing)) {
			// one line without the stack trace: the next hundred requests would say the same
			LOG.warn("The database could not answer {}: {}", request, exception.toString());
			return Optional.of(Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "database-unavailable",
					"The database is busy or away. Nothing was changed. Try again in a few seconds.").retryAfter(5));
		}
		return Causes.first(exception, DataIntegrityViolationException.class)
			.map(taken -> Problem.of(HttpStatus.CONFLICT, "already-exists", "Something with the same code or name was recorded at the same moment. Read again."));
	}

	private static boolean isPassing(Throwable cause) {
		return switch (cause) {
			case TransientDataAccessException passing -> true;
			case DataAccessResourceFailureException away -> true;
			case CannotCreateTransactionException away -> true;
			case TransactionTimedOutException late -> true;
			case RetryableException passing -> true;
			case Neo4jException failed -> failed.code() != null && (failed.code().startsWith("Neo.TransientError") || failed.code().contains("TransactionTimedOut")
					|| failed.code().contains("LockAcquisitionTimeout") || failed.code().contains("TransactionTerminated"));
			default -> false;
		};
	}
}
