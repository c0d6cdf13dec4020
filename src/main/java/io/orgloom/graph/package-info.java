/**
 * The graph as a ledger of facts: the server, the Cypher files, the one write path ({@link io.orgloom.graph.Ledger}) and the two times of every read
 * ({@link io.orgloom.graph.AsOf}). Knows no field term: modules declare their {@link io.orgloom.graph.FactType}s.
 */
@NullMarked
package io.orgloom.graph;

import org.jspecify.annotations.NullMarked;
