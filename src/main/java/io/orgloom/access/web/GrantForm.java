package io.orgloom.access.web;

import io.orgloom.access.Grant;
import io.orgloom.access.Role;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A role and where it is to be valid, as it is sent; null or blank is everywhere. */
record GrantForm(@NotNull Role role, @Nullable @Pattern(regexp = "[A-Za-z0-9._-]{0,60}") String within) {

	static List<Grant> given(List<GrantForm> grants) {
		return grants.stream().map(grant -> new Grant(grant.role(), grant.within() == null || grant.within().isBlank() ? null : grant.within())).distinct()
			.toList();
	}
}
