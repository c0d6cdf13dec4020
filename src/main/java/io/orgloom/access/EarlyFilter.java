package io.orgloom.access;

import jakarta.servlet.Filter;

/** A filter of another module, as a bean, that runs once the strict headers are set and before anybody is signed in; what it throws is answered as a problem. */
public record EarlyFilter(Filter filter) {
}
