package io.orgloom.structure;

/** A post at the other end of a reporting line. */
public record ReportingLine(Position other, Line line) {
}
