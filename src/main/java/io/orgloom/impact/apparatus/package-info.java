/**
 * Committees, agencies, posts and people of a plan: the steps its territory entails, the bench, what differs from the base, and figures before and after.
 */
@NullMarked
@NamedInterface("apparatus")
package io.orgloom.impact.apparatus;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
