@NullMarked
package io.orgloom.interchange.export;

import org.jspecify.annotations.NullMarked;
