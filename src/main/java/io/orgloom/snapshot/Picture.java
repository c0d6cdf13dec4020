package io.orgloom.snapshot;

import io.orgloom.graph.AsOf;

/** What holds on one day, as known at one time; immutable. */
public interface Picture {

	AsOf asOf();
}
