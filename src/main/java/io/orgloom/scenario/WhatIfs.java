package io.orgloom.scenario;

import io.orgloom.graph.AsOf;
import io.orgloom.policy.PolicyReview;
import io.orgloom.snapshot.Snapshot;
import io.orgloom.snapshot.Snapshots;
import io.orgloom.territory.UnitCode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Begins what-ifs that nobody keeps. */
@Service
public class WhatIfs {

	private final Snapshots snapshots;
	private final PolicyReview review;

	WhatIfs(Snapshots snapshots, PolicyReview review) {
		this.snapshots = snapshots;
		this.review = review;
	}

	/** On what holds on a base in a scope, everything where that is null, with the rules of a day; {@link UnitNotInPlan} where the scope is not there. */
	public WhatIf on(AsOf base, @Nullable UnitCode within, LocalDate effectiveOn) {
		Snapshot snapshot = snapshots.of(base);
		int scope = within == null ? -1 : snapshot.number(within).orElseThrow(() -> new UnitNotInPlan(within.value()));
		return new WhatIf(snapshot, scope, effectiveOn, review);
	}
}
