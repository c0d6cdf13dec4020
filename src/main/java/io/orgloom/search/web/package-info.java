/** The search field of every page, its page of results, and search for programs. */
@NullMarked
package io.orgloom.search.web;

import org.jspecify.annotations.NullMarked;
