// scenario/watched-scenarios: applied scenarios whose day is still ahead and that have not been held against the last Change
// params: today DATE, last INTEGER (number of the last Change)
// returns: scenario, checked; ordered by scenario
MATCH (w:ScenarioWatch)
WHERE w.effectiveOn > $today AND w.checked < $last
RETURN w.scenario AS scenario, w.checked AS checked
ORDER BY scenario
