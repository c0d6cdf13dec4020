package io.orgloom.access;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Technical settings of access.
 *
 * @param adminPassword of the first account; drawn and printed once where blank
 * @param demoPassword of the demonstration's accounts; drawn and printed once where blank
 * @param tokenNameClaim the claim of a bearer token that names the account
 */
@ConfigurationProperties("orgloom.access")
record AccessProperties(@Nullable String adminPassword, @Nullable String demoPassword, @DefaultValue("preferred_username") String tokenNameClaim) {

	@Override
	public String toString() {
		return "AccessProperties[tokenNameClaim=" + tokenNameClaim + "]";
	}
}
