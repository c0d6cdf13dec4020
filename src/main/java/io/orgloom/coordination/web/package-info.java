/** Doors to the network of agencies: for programs, and its pages. */
@NullMarked
package io.orgloom.coordination.web;

import org.jspecify.annotations.NullMarked;
