/**
 * Administrative units: their dated states, hierarchy, adjacency, boundaries and lineage. {@link io.orgloom.territory.Territory} reads,
 * {@link io.orgloom.territory.TerritoryRegister} writes Changes. What is planned but not in force is not here.
 */
@NullMarked
package io.orgloom.territory;

import org.jspecify.annotations.NullMarked;
