/**
 * Norms as data: reads dated policy packs and reviews cases against them, in plain Java. Knows attributes by name only, no unit, no graph and no
 * country; what a figure means in law stands in the pack (docs/rules.md).
 */
@NullMarked
package io.orgloom.policy;

import org.jspecify.annotations.NullMarked;
