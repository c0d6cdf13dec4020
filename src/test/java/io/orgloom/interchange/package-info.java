@NullMarked
package io.orgloom.interchange;

import org.jspecify.annotations.NullMarked;
