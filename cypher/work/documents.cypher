// work/documents: all deciding documents that tasks can derive from, as known at a time
// unbounded: a document stays what it is, whatever the day
// params: known INTEGER
// returns: code, from, recorded, state; ordered by code
// scan: deciding documents are few
MATCH (document:Document)-[s:HAS_STATE {aspect: 'core'}]->(state:DocumentState)
WHERE s.recorded <= $known AND (s.retracted IS NULL OR s.retracted > $known)
RETURN document.code AS code, s.from AS from, s.recorded AS recorded, properties(state) AS state
ORDER BY code
