/** Doors to committees, agencies and posts. */
@NullMarked
package io.orgloom.structure.web;

import org.jspecify.annotations.NullMarked;
