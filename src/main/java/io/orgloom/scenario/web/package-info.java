/** Doors to scenarios: the API and the pages. */
@NullMarked
package io.orgloom.scenario.web;

import org.jspecify.annotations.NullMarked;
