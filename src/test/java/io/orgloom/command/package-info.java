@NullMarked
package io.orgloom.command;

import org.jspecify.annotations.NullMarked;
