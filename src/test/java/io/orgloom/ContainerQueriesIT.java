package io.orgloom;

import io.orgloom.graph.LedgerSuite;
import io.orgloom.support.ContainerTest;
import io.orgloom.support.GraphContainer;
import io.orgloom.territory.TerritoryQueriesSuite;
import org.junit.jupiter.api.Nested;

/** The same suites as on the embedded server, once more on a Neo4j server of its own. */
@ContainerTest
class ContainerQueriesIT implements GraphContainer {

	@Nested
	class LedgerOnAServer extends LedgerSuite {
	}

	@Nested
	class TerritoryOnAServer extends TerritoryQueriesSuite {
	}
}
