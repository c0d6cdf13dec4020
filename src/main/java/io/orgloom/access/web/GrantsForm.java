package io.orgloom.access.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** All grants an account is to have. */
record GrantsForm(@NotNull @Size(max = 200) List<@NotNull @Valid GrantForm> grants) {
}
