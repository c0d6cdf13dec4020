/**
 * Committees, agencies, posts and people in a scenario: what steps make of the apparatus of the base, who goes to the bench by it, and what of it is written when
 * the plan is put into force. Plain Java on what was read once; names of people are not in it, only their codes.
 */
@NullMarked
@NamedInterface("apparatus")
package io.orgloom.scenario.apparatus;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
