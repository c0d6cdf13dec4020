package io.orgloom.access;

import java.io.Serializable;
import java.security.Principal;

/**
 * Who is signed in.
 *
 * @param stamp changes with the password, so that older sign-ins end
 */
public record SignedIn(String name, String stamp) implements Principal, Serializable {

	@Override
	public String getName() {
		return name;
	}

	@Override
	public String toString() {
		return name;
	}
}
