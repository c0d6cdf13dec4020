@NullMarked
package io.orgloom.cadre;

import org.jspecify.annotations.NullMarked;
