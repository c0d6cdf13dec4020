/** The compact immutable picture of what holds on a date: read once by a few flat statements, thrown away at will; the graph stays the only truth. */
@NullMarked
package io.orgloom.snapshot;

import org.jspecify.annotations.NullMarked;
