package io.orgloom.graph;

import ac.simons.neo4j.migrations.core.Migrations;
import ac.simons.neo4j.migrations.core.MigrationsConfig;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.neo4j.cypherdsl.core.renderer.Configuration;
import org.neo4j.cypherdsl.core.renderer.Dialect;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Logging;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.neo4j.autoconfigure.ConfigBuilderCustomizer;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;

/** Where the graph lives, and its schema brought up to date before anything reads it. */
@org.springframework.context.annotation.Configuration(proxyBeanMethods = false)
class GraphConfiguration {

	private static final String MIGRATIONS = "classpath:cypher/migrations";

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
	Schema schema(Driver driver, ResourcePatternResolver resources) {
		return Schema.apply(new Migrations(MigrationsConfig.builder().withLocationsToScan(MIGRATIONS).withResourceScanner(folders -> files(folders, resources))
			.build(), driver));
	}

	/** The migration tool's own scanner opens every library there is to find these few files. */
	private static List<URL> files(List<String> folders, ResourcePatternResolver resources) {
		List<URL> files = new ArrayList<>();
		try {
			for (String folder : folders) {
				for (Resource file : resources.getResources("classpath:" + folder + "/*.cypher")) {
					files.add(file.getURL());
				}
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return files;
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
