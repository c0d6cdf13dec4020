/**
 * Committees, agencies, posts and people of a plan: the steps its territory entails, the bench, what differs from the base, and figures before and after.
 */
@NullMarked
package io.orgloom.impact.apparatus;

import org.jspecify.annotations.NullMarked;
