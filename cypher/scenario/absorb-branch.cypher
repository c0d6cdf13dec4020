// scenario/absorb-branch: raises the version of a scenario that takes steps of a branch, if it is at a version, and notes who worked on them
// params: id STRING (Scenario.id), version INTEGER, editors LIST OF STRING
// returns: version, the new one; no row where the scenario moved on
MATCH (s:Scenario {id: $id})
SET s.locked = true
WITH s
WHERE s.version = $version
SET s.version = s.version + 1,
  s.editors = [editor IN coalesce(s.editors, []) WHERE NOT editor IN $editors] + [editor IN $editors WHERE editor <> s.author]
RETURN s.version AS version
