package io.orgloom.graph;

import ac.simons.neo4j.migrations.core.Migrations;

/** Proof that the schema is up to date: who needs it takes this bean. */
public record Schema(String version) {

	static Schema apply(Migrations migrations) {
		return new Schema(migrations.apply().map(Object::toString).orElse("none"));
	}
}
