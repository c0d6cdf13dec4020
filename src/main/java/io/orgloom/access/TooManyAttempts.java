package io.orgloom.access;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** Wrong passwords came too fast; the next is looked at after a while. */
public final class TooManyAttempts extends AuthenticationException {

	private static final long serialVersionUID = 1;

	private final Duration wait;

	TooManyAttempts(Duration wait) {
		super("Too many wrong passwords. Try again in %d seconds.".formatted(wait.toSeconds()));
		this.wait = wait;
	}

	/** How long to wait, whole seconds. */
	public Duration waiting() {
		return wait;
	}
}
