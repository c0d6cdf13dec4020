// scenario/append-steps: appends steps if the scenario is at a version, raises the version once, and notes who edited it
// params: id STRING (Scenario.id), version INTEGER, cursor INTEGER (steps that count), steps LIST of {type, json}, author STRING, at DATETIME
// returns: version, the new one; no row where the scenario moved on
MATCH (s:Scenario {id: $id})
SET s.locked = true
WITH s
WHERE s.version = $version
SET s.version = s.version + 1, s.cursor = $cursor + size($steps), s.steps = $cursor + size($steps),
  s.editors = [editor IN coalesce(s.editors, []) WHERE editor <> $author] + [editor IN [$author] WHERE editor <> s.author]
WITH s
UNWIND range(1, size($steps)) AS place
WITH s, place, $steps[place - 1] AS step
CREATE (:ScenarioStep {scenario: $id, position: $cursor + place, revision: $version + 1, type: step.type, json: step.json, author: $author, at: $at})
RETURN DISTINCT s.version AS version
