package io.orgloom.support;

import io.orgloom.graph.Kept;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Before each test, and of a class with {@link OneGraph} before the first, the graph is as after its first start: the schema, an empty ledger, nothing else; no snapshot is
 * remembered, and the clock stands at its first instant. */
public class EmptyGraph implements BeforeEachCallback {

	private static final String DELETE_ALL = """
			MATCH (n)
			WHERE NOT n:Ledger AND NOT n:__Neo4jMigration
			CALL (n) {
			  DETACH DELETE n
			} IN TRANSACTIONS OF 5000 ROWS
			""";
	private static final String RESET_LEDGER = "MATCH (l:Ledger) SET l.last = 0, l.recordedAt = datetime('1970-01-01T00:00:00Z')";

	@Override
	public void beforeEach(ExtensionContext test) {
		if (test.getRequiredTestClass().isAnnotationPresent(OneGraph.class)) {
			ExtensionContext all = test.getParent().orElseThrow();
			all.getStore(Namespace.create(EmptyGraph.class)).computeIfAbsent(OneGraph.class, first -> emptied(test));
		} else {
			emptied(test);
		}
	}

	private static boolean emptied(ExtensionContext test) {
		empty(SpringExtension.getApplicationContext(test));
		return true;
	}

	/** Puts an empty ledger in the place of what is there, as another installation would have. */
	public static void empty(ApplicationContext context) {
		context.getBean(StandingClock.class).set(StandingClock.FIRST);
		try (Session session = context.getBean(Driver.class).session()) {
			session.run(DELETE_ALL).consume();
			session.run(RESET_LEDGER).consume();
		}
		context.getBeansOfType(Kept.class).values().forEach(Kept::forget);
	}
}
