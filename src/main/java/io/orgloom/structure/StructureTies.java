package io.orgloom.structure;

import io.orgloom.graph.AsOf;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Follows what is tied to many org units and posts at once, one statement for each kind of tie. */
@Service
@Transactional(readOnly = true)
public class StructureTies {

	private final TieQueries queries;

	StructureTies(TieQueries queries) {
		this.queries = queries;
	}

	/** The posts established in some org units, those below apart. */
	public List<Ties.Post> posts(Collection<OrgUnitCode> units, AsOf asOf) {
		return units.isEmpty() ? List.of() : queries.posts(units, asOf);
	}

	/** The seats some posts give. */
	public List<Ties.Seat> seats(Collection<PositionCode> posts, AsOf asOf) {
		return posts.isEmpty() ? List.of() : queries.seats(posts, asOf);
	}

	/** How many posts give a seat on each of some committees; those without such a seat are left out. */
	public Map<OrgUnitCode, Integer> seatsFilledByPosts(Collection<OrgUnitCode> committees, AsOf asOf) {
		return committees.isEmpty() ? Map.of() : queries.seatsFilledByPosts(committees, asOf);
	}

	/** The reporting lines that begin or end in some posts, each once. */
	public List<Ties.Reporting> lines(Collection<PositionCode> posts, AsOf asOf) {
		return posts.isEmpty() ? List.of() : queries.lines(posts, asOf);
	}

	/** The links that begin or end in some org units, each once. */
	public List<Ties.Link> links(Collection<OrgUnitCode> units, AsOf asOf) {
		return units.isEmpty() ? List.of() : queries.links(units, asOf);
	}
}
