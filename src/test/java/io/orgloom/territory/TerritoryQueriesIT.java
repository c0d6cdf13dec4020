package io.orgloom.territory;

import io.orgloom.support.GraphTest;

/** Reads of territory on the embedded server. */
@GraphTest
class TerritoryQueriesIT extends TerritoryQueriesSuite {
}
