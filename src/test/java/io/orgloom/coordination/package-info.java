@NullMarked
package io.orgloom.coordination;

import org.jspecify.annotations.NullMarked;
