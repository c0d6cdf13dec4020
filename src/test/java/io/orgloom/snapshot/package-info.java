@NullMarked
package io.orgloom.snapshot;

import org.jspecify.annotations.NullMarked;
