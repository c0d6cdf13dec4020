/**
 * What a plan means for bodies, posts and ways: how many bodies and posts work for the units it makes one, how many that would be if each new unit kept one of
 * each kind, and how far it is to the new seat; and what it touches along every kind of tie, with the way to each thing. Modules add kinds by an
 * {@link io.orgloom.impact.ImpactSource}. Facts and straight lines only; knows nothing of money.
 */
@NullMarked
package io.orgloom.impact;

import org.jspecify.annotations.NullMarked;
