/**
 * Plans mergers: units with borders and standards in, new units out, with figures, exceptions and a bound. The pure algorithm and its command line; knows
 * only its instance, no Spring, no graph and no country (docs/planner.md).
 */
@NullMarked
package io.orgloom.mergerplan;

import org.jspecify.annotations.NullMarked;
