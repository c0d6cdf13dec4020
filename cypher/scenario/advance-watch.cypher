// scenario/advance-watch: notes up to which Change an applied scenario was looked at, unless somebody else did so
// params: id STRING (Scenario.id), checked INTEGER (before), last INTEGER (now), alarm INTEGER or null (the Change that altered its verdicts)
// returns: checked; no row where somebody else did it
MATCH (w:ScenarioWatch {scenario: $id})
SET w.locked = true
WITH w
WHERE w.checked = $checked
SET w.checked = $last, w.alarm = coalesce($alarm, w.alarm)
RETURN w.checked AS checked
