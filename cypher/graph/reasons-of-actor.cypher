// graph/reasons-of-actor: why an actor recorded its Changes
// params: actor STRING
// returns: reason; ordered by the number of the Change
// scan: asked once, at start
MATCH (c:Change)
WHERE c.actor = $actor
RETURN c.reason AS reason
ORDER BY c.number
