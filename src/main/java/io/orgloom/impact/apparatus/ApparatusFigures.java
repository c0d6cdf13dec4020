package io.orgloom.impact.apparatus;

/**
 * An apparatus in figures.
 *
 * @param bodies committees, agencies and all below them
 * @param heads posts that lead one
 * @param deputies posts of deputies
 * @param posts all posts
 * @param held posts somebody holds
 * @param people who hold at least one
 * @param vacant posts nobody holds
 * @param seats on committees that posts give their holders
 * @param layers bodies from the top to the lowest, one below the other
 * @param span bodies directly below one that has any, on average
 * @param overNorm bodies on which a norm in force is not met
 */
public record ApparatusFigures(int bodies, int heads, int deputies, int posts, int held, int people, int vacant, int seats, int layers, double span, int overNorm) {
}
