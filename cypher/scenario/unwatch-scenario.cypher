// scenario/unwatch-scenario: Changes are no longer looked at for a scenario
// params: id STRING (Scenario.id)
// returns: nothing
MATCH (w:ScenarioWatch {scenario: $id})
DELETE w
