/** The two times of a request, read once per request from {@code on} and {@code knownAt}. */
@NullMarked
package io.orgloom.graph.web;

import org.jspecify.annotations.NullMarked;
