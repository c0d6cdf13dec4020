package io.orgloom.structure;

import java.time.LocalDate;

/**
 * A unit or post one comes from or goes into by a reorganisation.
 *
 * @param source whether it comes from there
 * @param post whether it is a post
 * @param share of the source that went over
 */
public record Descent(boolean source, boolean post, String code, String name, LocalDate on, double share) {
}
