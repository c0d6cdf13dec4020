/** Doors to work. */
@NullMarked
package io.orgloom.work.web;

import org.jspecify.annotations.NullMarked;
