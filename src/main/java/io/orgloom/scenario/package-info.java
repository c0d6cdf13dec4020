/**
 * What-if without touching the base: a scenario is an ordered list of typed steps over a base, evaluated in plain Java on a snapshot. Nothing is written
 * but the steps themselves.
 */
@NullMarked
package io.orgloom.scenario;

import org.jspecify.annotations.NullMarked;
