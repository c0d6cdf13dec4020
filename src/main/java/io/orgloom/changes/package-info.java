/** The log of Changes: who wrote what, before and after, and how it is taken back. */
@NullMarked
package io.orgloom.changes;

import org.jspecify.annotations.NullMarked;
