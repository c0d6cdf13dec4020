/** Doors for files: the API and the pages. */
@NullMarked
package io.orgloom.interchange.web;

import org.jspecify.annotations.NullMarked;
