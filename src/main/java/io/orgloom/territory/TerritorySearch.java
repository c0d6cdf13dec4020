package io.orgloom.territory;

import io.orgloom.graph.CypherFile;
import io.orgloom.search.NameQueries;
import io.orgloom.search.SearchSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** What of the territory is found by name or code. */
@Configuration(proxyBeanMethods = false)
class TerritorySearch {

	/** By official code too. */
	@Bean
	@Order(1)
	SearchSource unitSource(NameQueries names) {
		return names.source("administrative-units", CypherFile.of("territory/search-units"), "type.", "/territory/");
	}
}
