@NullMarked
package io.orgloom.job;

import org.jspecify.annotations.NullMarked;
