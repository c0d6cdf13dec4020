package io.orgloom.cadreplan;

import io.orgloom.structure.PositionCode;

/**
 * That the post of a nomination is of another rank or role than on the day the candidate was assessed for it: they have to be assessed anew.
 *
 * @param before the rank, or the role where the ranks are alike
 */
public record PostChanged(Nomination nomination, PositionCode position, String before, String now) {
}
