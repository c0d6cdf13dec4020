package io.orgloom.structure.findings;

import io.orgloom.graph.AsOf;
import io.orgloom.structure.Occupancy;
import io.orgloom.structure.PositionCode;
import java.util.Collection;
import java.util.Map;

/** Whether somebody holds a post, or acts in it, by those who know who does; posts nobody is known to hold are left out. */
public interface PostHolders {

	Map<PositionCode, Occupancy> occupancies(Collection<PositionCode> posts, AsOf asOf);
}
