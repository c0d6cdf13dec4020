package io.orgloom.access.web;

import io.orgloom.access.Grant;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** A new account as it is sent. */
record NewUserForm(@NotNull @Size(max = 200) String name, @NotNull @Size(max = 200) String password,
		@NotNull @Size(max = 200) List<@NotNull @Valid GrantForm> grants) {

	List<Grant> given() {
		return GrantForm.given(grants);
	}
}
