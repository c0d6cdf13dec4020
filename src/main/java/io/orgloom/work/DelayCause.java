package io.orgloom.work;

import jakarta.validation.constraints.NotBlank;

/** A cause of delay on the list of the installation, with its name in each language. */
public record DelayCause(@NotBlank String code, @NotBlank String en, @NotBlank String vi, @NotBlank String bn) {

	/** As people call it in a language. */
	public String name(String language) {
		return switch (language) {
			case "vi" -> vi;
			case "bn" -> bn;
			default -> en;
		};
	}
}
