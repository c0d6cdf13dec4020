package io.orgloom.access.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Another password; who changes their own gives the present one too. */
record PasswordForm(@NotNull @Size(max = 200) String password, @Nullable @Size(max = 200) String current) {
}
