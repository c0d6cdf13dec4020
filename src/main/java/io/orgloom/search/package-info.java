/**
 * One search over everything: features offer what can be found as beans of {@link io.orgloom.search.SearchSource}, {@link io.orgloom.search.Searching}
 * asks them all.
 */
@NullMarked
package io.orgloom.search;

import org.jspecify.annotations.NullMarked;
