// scenario/drop-undone: removes the steps after a position, undone and about to be replaced
// params: id STRING (Scenario.id), version INTEGER, cursor INTEGER
// returns: dropped, how many
MATCH (s:Scenario {id: $id})
SET s.locked = true
WITH s
WHERE s.version = $version
MATCH (step:ScenarioStep {scenario: $id})
WHERE step.position > $cursor
DELETE step
RETURN count(step) AS dropped
