@NullMarked
package io.orgloom.interchange.patch;

import org.jspecify.annotations.NullMarked;
