/** Doors to cadre plans. */
@NullMarked
package io.orgloom.cadreplan.web;

import org.jspecify.annotations.NullMarked;
