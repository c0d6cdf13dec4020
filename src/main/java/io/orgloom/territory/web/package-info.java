/** Pages and drawings of administrative units. */
@NullMarked
package io.orgloom.territory.web;

import org.jspecify.annotations.NullMarked;
