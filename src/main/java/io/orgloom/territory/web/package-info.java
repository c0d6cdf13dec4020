/** Doors to administrative units: the API and the pages. */
@NullMarked
package io.orgloom.territory.web;

import org.jspecify.annotations.NullMarked;
