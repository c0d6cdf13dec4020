@NullMarked
package io.orgloom.territory;

import org.jspecify.annotations.NullMarked;
