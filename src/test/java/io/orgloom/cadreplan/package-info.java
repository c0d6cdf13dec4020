@NullMarked
package io.orgloom.cadreplan;

import org.jspecify.annotations.NullMarked;
