package io.orgloom.cadreplan;

import io.orgloom.structure.Position;
import io.orgloom.structure.PositionCode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A nomination whose post has ended or changed, and what could become of it.
 *
 * @param former the post it was made for
 * @param formerTitle as it was called last
 * @param ended the first day without it; null where it is still there
 * @param successors posts that continue it, by what a reorganisation says
 * @param sharing how many nominations of the plan would be for the first of them, with those that are there: more than one post goes into it
 */
public record CarryOver(Nomination nomination, PositionCode former, String formerTitle, @Nullable LocalDate ended, List<Position> successors, int sharing) {
}
