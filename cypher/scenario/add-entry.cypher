// scenario/add-entry: adds an entry to the history of a scenario
// params: id STRING (Scenario.id), entry MAP (at, actor, what, reason, document, change, details, choices, consultation)
// returns: number, its place in the history
MATCH (s:Scenario {id: $id})
SET s.locked = true
WITH s
SET s.entries = coalesce(s.entries, 0) + 1
CREATE (e:ScenarioEntry {scenario: $id, number: s.entries})
SET e += $entry
RETURN e.number AS number
