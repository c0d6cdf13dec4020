// scenario/move-cursor: undoes or redoes a step if the scenario is at a version, and raises the version
// params: id STRING (Scenario.id), version INTEGER, cursor INTEGER (steps that count afterwards)
// returns: version, the new one; no row where the scenario moved on
MATCH (s:Scenario {id: $id})
SET s.locked = true
WITH s
WHERE s.version = $version
SET s.version = s.version + 1, s.cursor = $cursor
RETURN s.version AS version
