@NullMarked
package io.orgloom.comparison;

import org.jspecify.annotations.NullMarked;
