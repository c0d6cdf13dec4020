// scenario/steps: the first steps of a scenario
// params: id STRING (Scenario.id), cursor INTEGER (how many)
// returns: json; ordered by position
MATCH (step:ScenarioStep {scenario: $id})
WHERE step.position <= $cursor
RETURN step.json AS json
ORDER BY step.position
