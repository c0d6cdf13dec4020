package io.orgloom.scenario;

import io.orgloom.graph.IdentityRef;
import io.orgloom.scenario.apparatus.ApparatusProjection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a plan rests on: units of the base it changes, ends or takes territory of, those it merely uses, as a place above or a seat, and org units, posts and people its
 * steps touch.
 */
record TouchedUnits(Set<String> changed, Set<String> used, Set<IdentityRef> apparatus) {

	private static final String LABEL = "AdministrativeUnit";

	static TouchedUnits of(Plan plan) {
		Projection projection = plan.projection();
		Set<String> changed = new TreeSet<>();
		Set<String> used = new TreeSet<>();
		for (int number : projection.touched()) {
			PlannedUnit old = projection.old(number);
			(old == null || projection.get(number) == old ? used : changed).add(projection.key(number));
		}
		return new TouchedUnits(changed, used, of(plan.apparatus()));
	}

	private static Set<IdentityRef> of(ApparatusProjection plan) {
		return Stream.of(plan.touchedBodies().stream().filter(body -> !body.formed()).map(body -> new IdentityRef("OrgUnit", body.key())),
				plan.touchedPosts().stream().filter(post -> !post.formed()).map(post -> new IdentityRef("Position", post.key())),
				plan.touchedPeople().stream().map(person -> new IdentityRef("Cadre", person.cadre()))).flatMap(refs -> refs).collect(Collectors.toCollection(TreeSet::new));
	}

	List<IdentityRef> identities() {
		return Stream.concat(Stream.concat(changed.stream(), used.stream()).map(code -> new IdentityRef(LABEL, code)), apparatus.stream()).toList();
	}
}
