// scenario/scenarios: ids of scenarios, the newest first; of those created at one instant in the order of their ids
// params: before DATETIME, after STRING (Scenario.id; of those created at that very instant only later ids), states LIST OF STRING (ScenarioState), limit INTEGER
// returns: id; ordered by createdAt, the newest first, then id
MATCH (s:Scenario)
WHERE s.createdAt <= $before AND (s.createdAt < $before OR s.id > $after) AND s.state IN $states
RETURN s.id AS id
ORDER BY s.createdAt DESC, id
LIMIT $limit
