@NullMarked
package io.orgloom.work;

import org.jspecify.annotations.NullMarked;
