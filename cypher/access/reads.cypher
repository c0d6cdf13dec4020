// access/reads: readings of personal data from the newest back
// params: actor STRING (null = everybody), before STRING (only ids below it), limit INTEGER
// returns: read, its properties; ordered by id, the newest first
MATCH (r:PersonalRead)
WHERE r.id < $before
  AND ($actor IS NULL OR r.actor = $actor)
RETURN properties(r) AS read
ORDER BY r.id DESC
LIMIT $limit
