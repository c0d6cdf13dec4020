/** The page and the address at which scenarios are compared. */
@NullMarked
package io.orgloom.comparison.web;

import org.jspecify.annotations.NullMarked;
