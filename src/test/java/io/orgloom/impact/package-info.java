/** Tests of what a plan means for bodies, posts and ways. */
@NullMarked
package io.orgloom.impact;

import org.jspecify.annotations.NullMarked;
