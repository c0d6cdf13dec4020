// scenario/watch-scenario: from now on later Changes are looked at for a scenario applied for a day still ahead
// params: id STRING (Scenario.id), effectiveOn DATE, checked INTEGER (number of the last Change looked at)
// returns: nothing
MERGE (w:ScenarioWatch {scenario: $id})
SET w.effectiveOn = $effectiveOn, w.checked = $checked
REMOVE w.alarm
