/**
 * Cadres: who they are, in parts of different sensitivity, what posts they hold and held, the everyday acts, and when they retire. {@link io.orgloom.cadre.Cadres} is the
 * one way to personal data; {@link io.orgloom.cadre.CadreRegister} and {@link io.orgloom.cadre.Appointments} write Changes.
 */
@NullMarked
package io.orgloom.cadre;

import org.jspecify.annotations.NullMarked;
