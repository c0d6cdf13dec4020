@NullMarked
package io.orgloom.restructuring;

import org.jspecify.annotations.NullMarked;
