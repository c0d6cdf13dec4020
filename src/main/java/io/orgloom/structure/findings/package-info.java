/**
 * Findings on the apparatus: norms of the policy pack, and what contradicts itself across posts, functions, lines and hierarchies.
 * {@link io.orgloom.structure.findings.ApparatusReview} asks every {@link io.orgloom.structure.findings.FindingSource}; features that know more, such as who holds a
 * post, implement it. Nothing is written.
 */
@NullMarked
@NamedInterface("findings")
package io.orgloom.structure.findings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
