package io.orgloom.cadre;

import io.orgloom.structure.OrgUnitCode;
import org.jspecify.annotations.Nullable;

/**
 * Who is asked for of those who retire in a time.
 *
 * @param unit those who hold a post in it or below it
 * @param months how long the time is, from the day asked for
 * @param text a code or words of the name; null for all
 * @param after the key of the page before; "" for the first page
 */
public record RetiringSearch(OrgUnitCode unit, int months, @Nullable String text, int limit, String after) {
}
