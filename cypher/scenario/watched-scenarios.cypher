// scenario/watched-scenarios: applied scenarios that have not been held against the last Change; those whose day has come as well, until they have been
// params: since DATE (before any day of effect), last INTEGER (number of the last Change)
// returns: scenario, effectiveOn, checked; ordered by scenario
MATCH (w:ScenarioWatch)
WHERE w.effectiveOn > $since AND w.checked < $last
RETURN w.scenario AS scenario, w.effectiveOn AS effectiveOn, w.checked AS checked
ORDER BY scenario
