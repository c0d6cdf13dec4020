@NullMarked
package io.orgloom.cadre.criteria;

import org.jspecify.annotations.NullMarked;
