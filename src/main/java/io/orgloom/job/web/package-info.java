/** Jobs for programs and pages: where one stands, its progress as a stream, the way to cancel it. */
@NullMarked
package io.orgloom.job.web;

import org.jspecify.annotations.NullMarked;
