// access/subjects-since: of whom an actor read personal data by one door since a time
// params: actor STRING, door STRING, since STRING (an id, which begins with its time)
// returns: subject; ordered by it
MATCH (r:PersonalRead)
WHERE r.actor = $actor AND r.id > $since AND r.door = $door
UNWIND r.subjects AS subject
RETURN DISTINCT subject
ORDER BY subject
