package io.orgloom.cadreplan;

import io.orgloom.cadre.CadreCode;
import java.util.List;
import java.util.SortedSet;

/**
 * How good a plan is on a day: the usual ratio, and what could really be filled.
 *
 * @param ratio nominations a post, ready or not: what a list is usually judged by
 * @param fillableAtOnce how many posts those who are ready could fill together, each one post
 * @param irreplaceable those without whom one post more would stay empty, whoever else steps in
 * @param witnesses why not all: posts that together have fewer candidates than posts
 */
public record Coverage(int posts, int nominations, double ratio, int fillableAtOnce, SortedSet<CadreCode> irreplaceable, List<Strength.Witness> witnesses) {

	static Coverage of(int nominations, Strength strength, int posts) {
		return new Coverage(posts, nominations, posts == 0 ? 0 : (double) nominations / posts, strength.fillableAtOnce(), strength.irreplaceable(), strength.witnesses());
	}
}
