// graph/changes: Changes from the newest back
// params: before INTEGER (only numbers below it), limit INTEGER
// returns: change, its properties; ordered by number, the newest first
MATCH (c:Change)
WHERE c.number < $before
RETURN properties(c) AS change
ORDER BY c.number DESC
LIMIT $limit
