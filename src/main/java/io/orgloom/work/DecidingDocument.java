package io.orgloom.work;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A document tasks derive from, such as a resolution, an action programme or a conclusion.
 *
 * @param number as it is cited, such as 39-NQ/TW
 * @param issuer who issued it, in words: it may be no body of this apparatus
 */
public record DecidingDocument(DocumentCode code, String number, @Nullable String title, @Nullable LocalDate issuedOn, @Nullable String issuer, long version) {
}
