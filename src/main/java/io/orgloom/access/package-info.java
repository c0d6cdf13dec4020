/**
 * Who is signed in and what they may do where: accounts, roles with their scope, the question every other module asks before it reads or writes. Says
 * nothing about the facts themselves.
 */
@NullMarked
package io.orgloom.access;

import org.jspecify.annotations.NullMarked;
