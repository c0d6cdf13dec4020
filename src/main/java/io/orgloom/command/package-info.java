/** The planner from the command line: files in, a plan out, without a context or a database (docs/planner.md). */
@NullMarked
package io.orgloom.command;

import org.jspecify.annotations.NullMarked;
