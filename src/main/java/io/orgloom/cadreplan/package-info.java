/**
 * Cadre plans: who is planned for which post, how good the plan really is, and what the rules say of it. {@link io.orgloom.cadreplan.CadrePlans} reads,
 * {@link io.orgloom.cadreplan.CadrePlanning} writes Changes; both are for personnel officers.
 */
@NullMarked
package io.orgloom.cadreplan;

import org.jspecify.annotations.NullMarked;
