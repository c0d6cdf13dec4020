// What is not a fact about the world: accounts, scenarios and their steps.
CREATE CONSTRAINT account_name FOR (a:Account) REQUIRE a.name IS UNIQUE;
CREATE CONSTRAINT scenario_id FOR (s:Scenario) REQUIRE s.id IS UNIQUE;
CREATE CONSTRAINT scenario_step_place FOR (s:ScenarioStep) REQUIRE (s.scenario, s.position) IS UNIQUE;
CREATE INDEX scenario_created_at FOR (s:Scenario) ON (s.createdAt);
