// scenario/alarms: which of some scenarios, applied for a day still ahead, a later Change gave other verdicts
// params: ids LIST OF STRING (Scenario.id), today DATE
// returns: scenario, alarm (number of the Change); ordered by scenario
UNWIND $ids AS id
MATCH (w:ScenarioWatch {scenario: id})
WHERE w.alarm IS NOT NULL AND w.effectiveOn > $today
RETURN w.scenario AS scenario, w.alarm AS alarm
ORDER BY scenario
