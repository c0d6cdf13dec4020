package io.orgloom.work;

import org.jspecify.annotations.Nullable;

/**
 * What a task is about.
 *
 * @param product what will be there once it is done
 * @param receives who gets the product
 * @param synthetic whether it was made up for the demonstration
 */
public record TaskSubject(String title, @Nullable String product, @Nullable String field, @Nullable String receives, boolean synthetic) {
}
