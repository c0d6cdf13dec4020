/** The doors: how people and programs sign in, the strict headers of every answer, and the interface of accounts. */
@NullMarked
package io.orgloom.access.web;

import org.jspecify.annotations.NullMarked;
