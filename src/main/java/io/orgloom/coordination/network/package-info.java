/**
 * Measures of a network of agencies as plain functions: how strongly, how mutually and how punctually two work together, who stands between the others, where it
 * would fall apart, who belongs together, and how two periods differ. Knows neither Spring nor the graph.
 */
@NullMarked
@NamedInterface("network")
package io.orgloom.coordination.network;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
