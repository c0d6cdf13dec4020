package io.orgloom.graph;

import io.orgloom.support.GraphTest;

/** The ledger on the embedded server. */
@GraphTest
class LedgerIT extends LedgerSuite {
}
