package io.orgloom.scenario.web;

import java.util.List;

/** A list that is never cut into pages. */
record Items<T>(List<T> items) {
}
