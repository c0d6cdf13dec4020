package io.orgloom.graph;

import ac.simons.neo4j.migrations.core.Migrations;
import ac.simons.neo4j.migrations.core.MigrationsConfig;
import java.time.Clock;
import org.neo4j.cypherdsl.core.renderer.Configuration;
import org.neo4j.cypherdsl.core.renderer.Dialect;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Logging;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.neo4j.autoconfigure.ConfigBuilderCustomizer;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.annotation.Bean;

/** Where the graph lives, and its schema brought up to date before anything reads it. */
@org.springframework.context.annotation.Configuration(proxyBeanMethods = false)
class GraphConfiguration {

	/** Without {@code spring.neo4j.uri} the graph is our own embedded server; the driver that uses this bean closes before it. */
	@Bean(destroyMethod = "close")
	@ConditionalOnProperty(name = "spring.neo4j.uri", matchIfMissing = true, havingValue = "embedded")
	@ConditionalOnMissingBean(Neo4jConnectionDetails.class)
	EmbeddedNeo4j embeddedNeo4j(GraphProperties properties) {
		return EmbeddedNeo4j.start(properties);
	}

	/** The driver's usual log puts every row sent and received into words, whether anybody wants to read them or not; this one asks first. */
	@Bean
	@SuppressWarnings("deprecation")
	ConfigBuilderCustomizer driverLog() {
		return config -> config.withLogging(Logging.slf4j());
	}

	@Bean
	Schema schema(Driver driver) {
		return Schema.apply(new Migrations(MigrationsConfig.builder().withLocationsToScan("classpath:cypher/migrations").build(), driver));
	}

	@Bean
	Configuration cypherDialect() {
		return Configuration.newConfig().withDialect(Dialect.NEO4J_5_26).build();
	}

	@Bean
	@ConditionalOnMissingBean
	Clock clock() {
		return Clock.systemUTC();
	}
}
