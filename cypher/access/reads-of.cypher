// access/reads-of: readings of the personal data of one person, from the newest back
// params: query STRING (Lucene), subject STRING, actor STRING (null = everybody), before STRING (only ids below it), limit INTEGER
// returns: read, its properties; ordered by id, the newest first
CALL db.index.fulltext.queryNodes('personal_read_subject', $query) YIELD node AS r
WHERE $subject IN r.subjects
  AND r.id < $before
  AND ($actor IS NULL OR r.actor = $actor)
RETURN properties(r) AS read
ORDER BY r.id DESC
LIMIT $limit
