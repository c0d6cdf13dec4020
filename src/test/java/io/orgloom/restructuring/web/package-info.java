@NullMarked
package io.orgloom.restructuring.web;

import org.jspecify.annotations.NullMarked;
