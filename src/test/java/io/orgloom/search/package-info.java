@NullMarked
package io.orgloom.search;

import org.jspecify.annotations.NullMarked;
