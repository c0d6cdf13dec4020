package io.orgloom.graph;

import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.connectors.HttpConnector;
import org.neo4j.configuration.connectors.HttpsConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;

/**
 * A Neo4j server inside our own process: Bolt on a free loopback port, behind a password drawn anew at each start, so that no other process of the
 * machine reads or writes past our doors.
 */
public final class EmbeddedNeo4j implements Neo4jConnectionDetails, AutoCloseable {

	private final DatabaseManagementService server;
	private final URI uri;
	private final AuthToken token;

	private EmbeddedNeo4j(DatabaseManagementService server, URI uri, AuthToken token) {
		this.server = server;
		this.uri = uri;
		this.token = token;
	}

	/** Starts the server on a data folder; {@link DataFolderInUse} where another process holds it. */
	public static EmbeddedNeo4j start(GraphProperties properties) {
		DatabaseManagementService server = build(properties);
		try {
			String password = randomPassword();
			server.database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME)
				.executeTransactionally("ALTER USER neo4j SET PLAINTEXT PASSWORD $password CHANGE NOT REQUIRED", Map.of("password", password));
			return new EmbeddedNeo4j(server, URI.create("bolt://127.0.0.1:" + boltPort(server)), AuthTokens.basic("neo4j", password));
		} catch (RuntimeException e) {
			server.shutdown();
			throw e;
		}
	}

	private static DatabaseManagementService build(GraphProperties properties) {
		Path folder = properties.dataDir().toAbsolutePath().normalize();
		try {
			return new DatabaseManagementServiceBuilder(folder)
				.setConfig(GraphDatabaseSettings.auth_enabled, true)
				.setConfig(GraphDatabaseSettings.pagecache_memory, properties.pageCache().toBytes())
				.setConfig(GraphDatabaseSettings.lock_acquisition_timeout, properties.lockWait())
				.setConfig(GraphDatabaseSettings.transaction_timeout, properties.statementTimeout())
				.setConfig(BoltConnector.enabled, true)
				.setConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", 0))
				.setConfig(HttpConnector.enabled, false)
				.setConfig(HttpsConnector.enabled, false)
				.setConfig(GraphDatabaseSettings.udc_enabled, false)
				// no plan for each order of magnitude of a list or a text: our statements begin at an index whatever its length, and a quarter of the time went into such plans
				.setConfig(GraphDatabaseInternalSettings.cypher_size_hint_parameters, false)
				.build();
		} catch (RuntimeException e) {
			if (isHeldByAnother(e)) {
				throw new DataFolderInUse(folder, e);
			}
			throw e;
		}
	}

	private static boolean isHeldByAnother(Throwable failure) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (List.of("FileLockException", "OverlappingFileLockException").contains(cause.getClass().getSimpleName())
					|| String.valueOf(cause.getMessage()).contains("store_lock")) {
				return true;
			}
		}
		return false;
	}

	private static int boltPort(DatabaseManagementService server) {
		GraphDatabaseAPI database = (GraphDatabaseAPI) server.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME);
		return database.getDependencyResolver().resolveDependency(ConnectorPortRegister.class).getLocalAddress(ConnectorType.BOLT).getPort();
	}

	private static String randomPassword() {
		byte[] random = new byte[24];
		new SecureRandom().nextBytes(random);
		return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
	}

	@Override
	public URI getUri() {
		return uri;
	}

	@Override
	public AuthToken getAuthToken() {
		return token;
	}

	@Override
	public void close() {
		server.shutdown();
	}
}
