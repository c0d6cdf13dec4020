@NullMarked
package io.orgloom.mergerplan;

import org.jspecify.annotations.NullMarked;
