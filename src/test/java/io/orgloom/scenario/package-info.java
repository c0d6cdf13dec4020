@NullMarked
package io.orgloom.scenario;

import org.jspecify.annotations.NullMarked;
