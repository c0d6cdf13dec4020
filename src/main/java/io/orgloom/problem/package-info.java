/** Refusals: why something asked for is not done, in the field's words, with the values and the way out. Knows nothing of HTTP. */
@NullMarked
package io.orgloom.problem;

import org.jspecify.annotations.NullMarked;
