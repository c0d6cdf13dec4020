/** Doors to the log of Changes: the API and the pages. */
@NullMarked
package io.orgloom.changes.web;

import org.jspecify.annotations.NullMarked;
