/** What tests share: the embedded graph, emptied between tests, a clock that stands still, and a browser. */
@NullMarked
package io.orgloom.support;

import org.jspecify.annotations.NullMarked;
