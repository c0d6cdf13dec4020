package io.orgloom.work;

import io.orgloom.graph.CypherFile;
import io.orgloom.search.NameQueries;
import io.orgloom.search.SearchSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** Tasks are found by title or code; everybody who is signed in may read them. */
@Configuration(proxyBeanMethods = false)
class WorkSearch {

	@Bean
	@Order(6)
	SearchSource taskSource(NameQueries names) {
		return names.source("tasks", CypherFile.of("work/search-tasks"), "task.kind.", "/work/tasks/");
	}
}
