/** Orgloom: organisational structure and personnel planning on one temporal graph. */
@NullMarked
package io.orgloom;

import org.jspecify.annotations.NullMarked;
