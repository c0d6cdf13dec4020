package io.orgloom.cadreplan;

import io.orgloom.cadre.CadreCode;
import io.orgloom.structure.PositionCode;

/** A nomination that somebody would like to make. */
public record NewNomination(PositionCode position, CadreCode cadre, Assessment assessment) {
}
