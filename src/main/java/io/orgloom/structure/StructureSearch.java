package io.orgloom.structure;

import io.orgloom.graph.CypherFile;
import io.orgloom.search.NameQueries;
import io.orgloom.search.SearchSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** What of the apparatus is found by name or code. */
@Configuration(proxyBeanMethods = false)
class StructureSearch {

	@Bean
	@Order(2)
	SearchSource orgUnitSource(NameQueries names) {
		return names.source("org-units", CypherFile.of("structure/search-org-units"), "kind.", "/org-units/");
	}

	@Bean
	@Order(3)
	SearchSource positionSource(NameQueries names) {
		return names.source("positions", CypherFile.of("structure/search-positions"), "role.", "/positions/");
	}
}
