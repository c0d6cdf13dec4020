// The way of a scenario to a decision: what happened to it, what was said about it, who was asked, and which applied ones are watched.
CREATE CONSTRAINT scenario_entry_place FOR (e:ScenarioEntry) REQUIRE (e.scenario, e.number) IS UNIQUE;
CREATE CONSTRAINT scenario_comment_place FOR (c:ScenarioComment) REQUIRE (c.scenario, c.number) IS UNIQUE;
CREATE CONSTRAINT consultation_place FOR (c:Consultation) REQUIRE (c.scenario, c.number) IS UNIQUE;
CREATE CONSTRAINT scenario_watch_scenario FOR (w:ScenarioWatch) REQUIRE w.scenario IS UNIQUE;
CREATE INDEX scenario_watch_effective_on FOR (w:ScenarioWatch) ON (w.effectiveOn);
CREATE INDEX scenario_state FOR (s:Scenario) ON (s.state);
CREATE INDEX change_reverts FOR (c:Change) ON (c.reverts);
