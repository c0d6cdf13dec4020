@NullMarked
package io.orgloom.impact.apparatus;

import org.jspecify.annotations.NullMarked;
