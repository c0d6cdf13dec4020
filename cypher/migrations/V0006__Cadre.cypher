// Cadres: identities, states of different sensitivity, appointments and seats; and the log of who read personal data.
CREATE CONSTRAINT cadre_code FOR (c:Cadre) REQUIRE c.code IS UNIQUE;
CREATE INDEX cadre_created FOR (c:Cadre) ON (c.created);
CREATE CONSTRAINT cadre_state_id FOR (s:CadreState) REQUIRE s.id IS UNIQUE;
CREATE FULLTEXT INDEX cadre_name FOR (s:CadreState) ON EACH [s.name] OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
CREATE CONSTRAINT holds_id FOR ()-[f:HOLDS]-() REQUIRE f.id IS UNIQUE;
CREATE INDEX holds_origin FOR ()-[f:HOLDS]-() ON (f.origin);
CREATE INDEX holds_recorded FOR ()-[f:HOLDS]-() ON (f.recorded, f.ordinal);
CREATE INDEX holds_retracted FOR ()-[f:HOLDS]-() ON (f.retracted);
CREATE CONSTRAINT sits_on_id FOR ()-[f:SITS_ON]-() REQUIRE f.id IS UNIQUE;
CREATE INDEX sits_on_origin FOR ()-[f:SITS_ON]-() ON (f.origin);
CREATE INDEX sits_on_recorded FOR ()-[f:SITS_ON]-() ON (f.recorded, f.ordinal);
CREATE INDEX sits_on_retracted FOR ()-[f:SITS_ON]-() ON (f.retracted);
CREATE CONSTRAINT personal_read_id FOR (r:PersonalRead) REQUIRE r.id IS UNIQUE;
CREATE INDEX personal_read_actor FOR (r:PersonalRead) ON (r.actor, r.id);
CREATE FULLTEXT INDEX personal_read_subject FOR (r:PersonalRead) ON EACH [r.subjects] OPTIONS {indexConfig: {`fulltext.analyzer`: 'keyword'}};
