/**
 * The lab of restructuring: brings what the graph knows to the planner and what the planner finds back into the studio. Builds the planner's instance from a
 * snapshot and from the standards in force, runs it as a job, and makes a scenario of a plan. Knows no algorithm and no figure of a norm; used by none.
 */
@NullMarked
package io.orgloom.restructuring;

import org.jspecify.annotations.NullMarked;
