/** Cadres. So far when they retire: the rule of the day on a month of birth. */
@NullMarked
package io.orgloom.cadre;

import org.jspecify.annotations.NullMarked;
