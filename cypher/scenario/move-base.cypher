// scenario/move-base: puts a scenario on another base if it is at a version, and raises the version; what was undone is dropped, it was tried on the old base only
// params: id STRING (Scenario.id), version INTEGER, baseOn DATE, baseKnown INTEGER, actor STRING
// returns: version, the new one; no row where the scenario moved on
MATCH (s:Scenario {id: $id})
SET s.locked = true
WITH s
WHERE s.version = $version
SET s.version = s.version + 1, s.baseOn = $baseOn, s.baseKnown = $baseKnown, s.steps = s.cursor,
  s.editors = [editor IN coalesce(s.editors, []) WHERE editor <> $actor] + [editor IN [$actor] WHERE editor <> s.author]
WITH s
OPTIONAL MATCH (step:ScenarioStep {scenario: $id})
WHERE step.position > s.cursor
DELETE step
RETURN DISTINCT s.version AS version
