package io.orgloom.territory;

import io.orgloom.graph.AsOf;
import io.orgloom.graph.CypherFile;
import io.orgloom.search.Found;
import io.orgloom.search.NameQueries;
import io.orgloom.search.NameQueries.Names;
import io.orgloom.search.SearchSource;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Administrative units, found by name, by official code or by our own. */
@Component
@Order(1)
class UnitSource implements SearchSource {

	private static final Names NAMES = new Names(CypherFile.of("territory/search-units"), "type.", "/territory/");

	private final NameQueries names;

	UnitSource(NameQueries names) {
		this.names = names;
	}

	@Override
	public String kind() {
		return "administrative-units";
	}

	@Override
	public List<Found> find(String text, boolean standing, int limit, AsOf asOf) {
		return names.find(NAMES, text, standing, limit, asOf);
	}
}
