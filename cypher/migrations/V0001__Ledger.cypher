// The ledger and its Changes, and the states of all identities.
CREATE CONSTRAINT change_number FOR (c:Change) REQUIRE c.number IS UNIQUE;
CREATE CONSTRAINT ledger_name FOR (l:Ledger) REQUIRE l.name IS UNIQUE;
CREATE INDEX change_recorded_at FOR (c:Change) ON (c.recordedAt);
CREATE CONSTRAINT has_state_id FOR ()-[f:HAS_STATE]-() REQUIRE f.id IS UNIQUE;
CREATE INDEX has_state_origin FOR ()-[f:HAS_STATE]-() ON (f.origin);
CREATE INDEX has_state_recorded FOR ()-[f:HAS_STATE]-() ON (f.recorded, f.ordinal);
CREATE INDEX has_state_retracted FOR ()-[f:HAS_STATE]-() ON (f.retracted);
