// The ledger's one node: its lock puts all writes in order. A file of its own, since Neo4j takes no data in a transaction that changes the schema.
MERGE (l:Ledger {name: 'ledger'}) ON CREATE SET l.last = 0, l.recordedAt = datetime('1970-01-01T00:00:00Z');
