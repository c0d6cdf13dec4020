// Review rounds of cadre plans: identities, states, and which plan they are held for.
CREATE CONSTRAINT review_round_code FOR (r:ReviewRound) REQUIRE r.code IS UNIQUE;
CREATE INDEX review_round_created FOR (r:ReviewRound) ON (r.created);
CREATE CONSTRAINT review_round_state_id FOR (s:ReviewRoundState) REQUIRE s.id IS UNIQUE;
CREATE CONSTRAINT held_for_id FOR ()-[f:HELD_FOR]-() REQUIRE f.id IS UNIQUE;
CREATE INDEX held_for_origin FOR ()-[f:HELD_FOR]-() ON (f.origin);
CREATE INDEX held_for_recorded FOR ()-[f:HELD_FOR]-() ON (f.recorded, f.ordinal);
CREATE INDEX held_for_retracted FOR ()-[f:HELD_FOR]-() ON (f.retracted);
