/** The address at which the studio asks what a plan means for bodies, posts and ways. */
@NullMarked
package io.orgloom.impact.web;

import org.jspecify.annotations.NullMarked;
