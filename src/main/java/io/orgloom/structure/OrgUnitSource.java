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

/** Committees and agencies, found by name or code. */
@Component
@Order(2)
class OrgUnitSource implements SearchSource {

	private static final Names NAMES = new Names(CypherFile.of("structure/search-org-units"), "kind.", "/org-units/");

	private final NameQueries names;

	OrgUnitSource(NameQueries names) {
		this.names = names;
	}

	@Override
	public String kind() {
		return "org-units";
	}

	@Override
	public List<Found> find(String text, boolean standing, int limit, AsOf asOf) {
		return names.find(NAMES, text, standing, limit, asOf);
	}
}
