// scenario/scenarios: ids of scenarios, the newest first
// params: before DATETIME (only older ones), limit INTEGER
// returns: id; ordered by createdAt, the newest first
MATCH (s:Scenario)
WHERE s.createdAt < $before
RETURN s.id AS id
ORDER BY s.createdAt DESC, id
LIMIT $limit
