package io.orgloom.support;

import io.orgloom.graph.EmbeddedNeo4j;
import io.orgloom.graph.GraphProperties;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.util.FileSystemUtils;
import org.springframework.util.unit.DataSize;

/** The product's own server for tests: one per JVM, on a temporary folder that goes with it. */
@TestConfiguration(proxyBeanMethods = false)
class EmbeddedGraph {

	/** It outlives the context: the next one uses it too. */
	@Bean(destroyMethod = "")
	EmbeddedNeo4j embeddedGraph() {
		return Server.RUNNING;
	}

	private static final class Server {

		private static final EmbeddedNeo4j RUNNING = start();

		private static EmbeddedNeo4j start() {
			Path folder = temporaryFolder();
			EmbeddedNeo4j server = EmbeddedNeo4j.start(new GraphProperties(folder, DataSize.ofMegabytes(128), Duration.ofSeconds(30),
					Duration.ofSeconds(60), ZoneId.of("Asia/Ho_Chi_Minh")));
			Runtime.getRuntime().addShutdownHook(new Thread(() -> {
				server.close();
				delete(folder);
			}));
			return server;
		}

		private static Path temporaryFolder() {
			try {
				return Files.createTempDirectory("orgloom-test");
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		}

		private static void delete(Path folder) {
			try {
				FileSystemUtils.deleteRecursively(folder);
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		}
	}
}
