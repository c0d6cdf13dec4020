/** The log of Changes, over HTTP. */
@NullMarked
package io.orgloom.changes;

import org.jspecify.annotations.NullMarked;
