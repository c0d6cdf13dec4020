// scenario/move-cursor: undoes or redoes steps if the scenario is at a version, raises the version, and notes who edited it
// params: id STRING (Scenario.id), version INTEGER, cursor INTEGER (steps that count afterwards), author STRING
// returns: version, the new one; no row where the scenario moved on
MATCH (s:Scenario {id: $id})
SET s.locked = true
WITH s
WHERE s.version = $version
SET s.version = s.version + 1, s.cursor = $cursor,
  s.editors = [editor IN coalesce(s.editors, []) WHERE editor <> $author] + [editor IN [$author] WHERE editor <> s.author]
RETURN s.version AS version
