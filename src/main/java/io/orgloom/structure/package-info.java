/**
 * Committees, agencies, divisions and posts: their dated states, hierarchies, lines, seats, coordination, functions and lineage.
 * {@link io.orgloom.structure.Structure} reads, {@link io.orgloom.structure.StructureRegister} writes Changes. Who holds a post belongs to cadres.
 */
@NullMarked
package io.orgloom.structure;

import org.jspecify.annotations.NullMarked;
