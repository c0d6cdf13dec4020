// scenario/move-scenario: brings a scenario from one state into another if it is at a version, and raises the version
// params: id STRING (Scenario.id), version INTEGER, from STRING (ScenarioState), to STRING (ScenarioState), document STRING or null, appliedAs INTEGER or null
// returns: version, the new one; no row where the scenario moved on
MATCH (s:Scenario {id: $id})
SET s.locked = true
WITH s
WHERE s.version = $version AND s.state = $from
SET s.version = s.version + 1, s.state = $to, s.document = $document, s.appliedAs = $appliedAs
RETURN s.version AS version
