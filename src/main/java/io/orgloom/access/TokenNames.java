package io.orgloom.access;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.stereotype.Component;

/** Finds the account a bearer token speaks for: by the configured claim, else by its subject. What it may do is granted to the account, not by the token. */
@Component
public class TokenNames implements Converter<Jwt, AbstractAuthenticationToken> {

	private final AccessProperties properties;

	TokenNames(AccessProperties properties) {
		this.properties = properties;
	}

	@Override
	public AbstractAuthenticationToken convert(Jwt token) {
		@Nullable String claimed = token.getClaimAsString(properties.tokenNameClaim());
		String name = claimed == null || claimed.isBlank() ? String.valueOf(token.getSubject()) : claimed;
		return new JwtAuthenticationToken(token, List.of(new SimpleGrantedAuthority("SIGNED_IN")), Passwords.compose(name));
	}
}
