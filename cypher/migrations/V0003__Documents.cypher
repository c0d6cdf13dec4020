// Deciding documents.
CREATE CONSTRAINT document_code FOR (d:Document) REQUIRE d.code IS UNIQUE;
CREATE INDEX document_created FOR (d:Document) ON (d.created);
CREATE CONSTRAINT document_state_id FOR (s:DocumentState) REQUIRE s.id IS UNIQUE;
