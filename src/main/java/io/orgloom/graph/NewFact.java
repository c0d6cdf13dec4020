package io.orgloom.graph;

import org.jspecify.annotations.Nullable;

/**
 * A fact about to be recorded.
 *
 * @param origin id of the fact it restores word for word, null for a fact of its own
 */
record NewFact(Content content, Interval interval, @Nullable String origin) {
}
