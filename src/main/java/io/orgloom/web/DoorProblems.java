package io.orgloom.web;

import io.orgloom.access.TooManyAttempts;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.firewall.RequestRejectedException;

/** What is refused at the doors. */
final class DoorProblems {

	private DoorProblems() {
	}

	static Optional<Problem> of(Exception exception) {
		return Optional.ofNullable(switch (exception) {
			case Starting starting -> Problem.of(HttpStatus.SERVICE_UNAVAILABLE, Starting.NAME, String.valueOf(starting.getMessage())).retryAfter(2);
			case TooManyAttempts many -> Problem.of(HttpStatus.TOO_MANY_REQUESTS, "too-many-attempts", String.valueOf(many.getMessage()))
				.retryAfter(many.waiting().toSeconds());
			case AuthenticationServiceException away -> Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "sign-in-unavailable",
					"The service that signs people in does not answer. Try again in a while.").retryAfter(5);
			case BadCredentialsException wrong -> signInRequired("The name or the password is wrong.");
			case OAuth2AuthenticationException token -> signInRequired("The bearer token is not valid: " + token.getMessage());
			case AuthenticationException missing -> signInRequired("Nobody is signed in. Send a name and a password by HTTP Basic, or a bearer token.");
			case CsrfException forged -> Problem.of(HttpStatus.FORBIDDEN, "csrf-token-missing",
					"The request is signed in by a session cookie but does not carry the session's token. Reload the page, or send the header X-CSRF-TOKEN.");
			case AccessDeniedException denied -> Problem.of(HttpStatus.FORBIDDEN, "forbidden", "Your account may not do that here.");
			case RequestRejectedException rejected -> Problem.of(HttpStatus.BAD_REQUEST, "malformed-address",
					"The address or a header has characters that are not allowed there. Encode them.");
			default -> null;
		});
	}

	private static Problem signInRequired(String detail) {
		return Problem.of(HttpStatus.UNAUTHORIZED, "sign-in-required", detail);
	}
}
