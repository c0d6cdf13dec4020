/** Doors to what concerns cadres. */
@NullMarked
package io.orgloom.cadre.web;

import org.jspecify.annotations.NullMarked;
