package io.orgloom.cadre;

import io.orgloom.structure.OrgUnitCode;
import org.jspecify.annotations.Nullable;

/**
 * Which cadres are asked for; null asks for all.
 *
 * @param unit those who hold a post in it, or sit on it
 * @param below whether the units below it count too
 * @param text a code, or words of the name for those who may read it
 * @param withoutPost only those in service who hold no post; of a unit, those who once held one in it
 * @param after code after which the page begins
 */
public record CadreSearch(@Nullable OrgUnitCode unit, boolean below, @Nullable String text, boolean withoutPost, int limit, String after) {
}
