/**
 * Holds scenarios of one territory side by side: what each comes to, where they differ, and which comes first by what somebody says counts. Works out nothing
 * about a plan itself: figures are those of its evaluation and of the planner's measures.
 */
@NullMarked
package io.orgloom.comparison;

import org.jspecify.annotations.NullMarked;
