// scenario/append-step: appends a step if the scenario is at a version, drops what was undone, and raises the version
// params: id STRING (Scenario.id), version INTEGER, cursor INTEGER (steps that count), type STRING, json STRING
// returns: version, the new one; no row where the scenario moved on
MATCH (s:Scenario {id: $id})
SET s.locked = true
WITH s
WHERE s.version = $version
SET s.version = s.version + 1, s.cursor = $cursor + 1, s.steps = $cursor + 1
CREATE (:ScenarioStep {scenario: $id, position: $cursor + 1, revision: $version + 1, type: $type, json: $json})
RETURN s.version AS version
