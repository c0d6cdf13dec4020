// graph/change-known-at: the last Change recorded at or before an instant, 0 if none
// params: instant DATETIME
// returns: number
OPTIONAL MATCH (c:Change)
WHERE c.recordedAt <= $instant
RETURN coalesce(max(c.number), 0) AS number
