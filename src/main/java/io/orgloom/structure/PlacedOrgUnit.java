package io.orgloom.structure;

/** An org unit in a subtree; depth 0 is the unit the subtree begins with. */
public record PlacedOrgUnit(int depth, OrgUnit unit) {
}
