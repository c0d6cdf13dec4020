package io.orgloom.cadre;

/**
 * Who holds a post on a day, or acts in it.
 *
 * @param profile as far as who asks may see
 */
public record Incumbent(CadreProfile profile, boolean acting) {
}
