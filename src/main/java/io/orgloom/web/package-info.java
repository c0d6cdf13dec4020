<<<<<<< HEAD
/** The shell around all pages: layout, languages, figures, home, sign-in, refusals as pages, static files. Features bring their own pages. */
=======
/** The shell around all features: how refusals and errors are answered, what is served while starting, how long an answer took. */
>>>>>>> e84327b (Add the doors: accounts, roles with scope, sign-in, problems, timing)
@NullMarked
package io.orgloom.web;

import org.jspecify.annotations.NullMarked;
