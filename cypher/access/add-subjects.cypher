// access/add-subjects: people added to the last reading of an actor by one door since a time, where there is one
// params: actor STRING, door STRING, since STRING (an id, which begins with its time), subjects LIST OF STRING
// returns: id of that reading
// the first SET takes the lock, so that what another answer adds at the same moment is read after it; where nobody is added, nothing is written
MATCH (r:PersonalRead)
WHERE r.actor = $actor AND r.id > $since AND r.door = $door
WITH r
ORDER BY r.id DESC
LIMIT 1
FOREACH (reading IN CASE WHEN all(subject IN $subjects WHERE subject IN r.subjects) THEN [] ELSE [r] END |
  SET reading.door = $door
  SET reading.subjects = reading.subjects + [subject IN $subjects WHERE NOT subject IN reading.subjects]
)
RETURN r.id AS id
