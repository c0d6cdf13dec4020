// cadre/erased-by: whether a Change erased what was known of somebody
// unbounded: what a Change did is asked by its number
// params: change INTEGER
// returns: erased BOOLEAN
MATCH (:Cadre)-[s:HAS_STATE]->(:CadreState)
WHERE s.recorded = $change AND s.ordinal > 0 AND s.aspect = 'erasure'
RETURN count(s) > 0 AS erased
