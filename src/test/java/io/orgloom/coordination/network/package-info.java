/** Measures held to published values and to computations that share nothing with them. */
@NullMarked
package io.orgloom.coordination.network;

import org.jspecify.annotations.NullMarked;
