package io.orgloom.structure.findings;

import io.orgloom.access.ReadPurpose;
import io.orgloom.graph.AsOf;
import io.orgloom.structure.OrgUnitCode;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Some kinds of findings, found for many org units at once: one statement a kind, whatever the number of units. Features implement it as beans. */
public interface FindingSource {

	/** The kinds it can find. */
	Set<FindingKind> kinds();

	/**
	 * What it finds of some kinds on units that exist on the day.
	 *
	 * @param kinds among {@link #kinds()}
	 * @param purpose by which door and for what, where finding takes personal data
	 */
	Found find(Set<FindingKind> kinds, Collection<OrgUnitCode> units, AsOf asOf, ReadPurpose purpose);

	/** Refuses where the actor may see nothing of a kind. */
	default void require(FindingKind kind) {
	}

	/** @param withheld kinds of which the actor may not see all that there may be */
	record Found(List<OrgUnitFinding> findings, Set<FindingKind> withheld) {

		public Found {
			findings = List.copyOf(findings);
			withheld = Set.copyOf(withheld);
		}

		public static Found all(List<OrgUnitFinding> findings) {
			return new Found(findings, Set.of());
		}
	}
}
