package io.orgloom.structure;

import io.orgloom.graph.AsOf;
import io.orgloom.graph.CypherFile;
import io.orgloom.search.Found;
import io.orgloom.search.NameQueries;
import io.orgloom.search.NameQueries.Names;
import io.orgloom.search.SearchSource;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Posts, found by title or code. */
@Component
@Order(3)
class PositionSource implements SearchSource {

	private static final Names NAMES = new Names(CypherFile.of("structure/search-positions"), "role.", "/positions/");

	private final NameQueries names;

	PositionSource(NameQueries names) {
		this.names = names;
	}

	@Override
	public String kind() {
		return "positions";
	}

	@Override
	public List<Found> find(String text, boolean standing, int limit, AsOf asOf) {
		return names.find(NAMES, text, standing, limit, asOf);
	}
}
