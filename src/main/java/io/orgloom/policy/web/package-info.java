/** Shows which rules are in use; decides nothing. */
@NullMarked
package io.orgloom.policy.web;

import org.jspecify.annotations.NullMarked;
