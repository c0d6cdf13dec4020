// scenario/revise-scenario: gives a scenario another name or another effective day if it is at a version, and raises the version; its steps stay, undone ones too, since no step rests on the day
// params: id STRING (Scenario.id), version INTEGER, name STRING, effectiveOn DATE, actor STRING
// returns: version, the new one; no row where the scenario moved on
MATCH (s:Scenario {id: $id})
SET s.locked = true
WITH s
WHERE s.version = $version
SET s.version = s.version + 1, s.name = $name, s.effectiveOn = $effectiveOn,
  s.editors = [editor IN coalesce(s.editors, []) WHERE editor <> $actor] + [editor IN [$actor] WHERE editor <> s.author]
RETURN s.version AS version
