/** Merger plans for programs and people. */
@NullMarked
package io.orgloom.restructuring.web;

import org.jspecify.annotations.NullMarked;
