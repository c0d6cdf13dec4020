@NullMarked
package io.orgloom.job.web;

import org.jspecify.annotations.NullMarked;
