package io.orgloom.scenario;

import java.time.Instant;

/** Something said about a scenario. */
public record ScenarioComment(long number, String author, Instant at, String text) {
}
