/** The shell around all pages: layout, languages, figures, home, sign-in, refusals as pages, static files. Features bring their own pages. */
@NullMarked
package io.orgloom.web;

import org.jspecify.annotations.NullMarked;
