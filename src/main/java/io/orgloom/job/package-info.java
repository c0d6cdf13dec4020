/**
 * The one mechanism for long work: a queue with a limit, progress, cancelling that keeps the best so far, results for a day. Everything is kept in memory:
 * a restart loses jobs, never facts. Knows nothing of what the work is about.
 */
@NullMarked
package io.orgloom.job;

import org.jspecify.annotations.NullMarked;
