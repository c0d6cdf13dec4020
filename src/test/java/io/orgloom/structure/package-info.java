@NullMarked
package io.orgloom.structure;

import org.jspecify.annotations.NullMarked;
