package io.orgloom.support;

import org.springframework.boot.testcontainers.service.connection.ServiceConnection;
import org.testcontainers.neo4j.Neo4jContainer;
import org.testcontainers.utility.DockerImageName;

/** The container, for test classes that implement this; it stops with the JVM, after every context that uses it. */
public interface GraphContainer {

	@ServiceConnection
	Neo4jContainer NEO4J = new Neo4jContainer(DockerImageName.parse(image()).asCompatibleSubstituteFor("neo4j"));

	/** {@code -Dneo4j.image}, else TEST_NEO4J_IMAGE, else the public image. */
	private static String image() {
		String image = System.getProperty("neo4j.image", System.getenv("TEST_NEO4J_IMAGE"));
		return image == null || image.isBlank() ? "neo4j:2026.08" : image;
	}
}
