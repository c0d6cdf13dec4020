package io.orgloom.scenario;

import io.orgloom.graph.IdentityRef;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Units of the base a plan rests on: those it changes, ends or takes territory of, and those it merely uses, as a place above or a seat. */
record TouchedUnits(Set<String> changed, Set<String> used) {

	private static final String LABEL = "AdministrativeUnit";

	static TouchedUnits of(Projection projection) {
		Set<String> changed = new TreeSet<>();
		Set<String> used = new TreeSet<>();
		for (int number : projection.touched()) {
			PlannedUnit old = projection.old(number);
			(old == null || projection.get(number) == old ? used : changed).add(projection.key(number));
		}
		return new TouchedUnits(changed, used);
	}

	List<IdentityRef> identities() {
		return Stream.concat(changed.stream(), used.stream()).map(code -> new IdentityRef(LABEL, code)).toList();
	}
}
