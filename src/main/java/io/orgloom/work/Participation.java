package io.orgloom.work;

import io.orgloom.structure.OrgUnitCode;

/** An agency that takes part in a task without leading it. */
public record Participation(OrgUnitCode unit, CoordinationRole role) {
}
