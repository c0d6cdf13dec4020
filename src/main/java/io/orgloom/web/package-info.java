/**
 * The shell around all pages: layout, languages, figures, home, sign-in, static files; how refusals and errors are answered, what is served while
 * starting, how long an answer took. Features bring their own pages.
 */
@NullMarked
package io.orgloom.web;

import org.jspecify.annotations.NullMarked;
