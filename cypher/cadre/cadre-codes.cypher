// cadre/cadre-codes: codes of cadres on record on a day, in the order of codes
// params: after STRING, limit INTEGER, on DATE, known INTEGER
// returns: code; ordered by code
MATCH (cadre:Cadre)-[s:HAS_STATE {aspect: 'core'}]->(:CadreState)
WHERE cadre.code > $after
  AND s.from <= $on AND (s.until IS NULL OR s.until > $on) AND s.recorded <= $known AND (s.retracted IS NULL OR s.retracted > $known)
RETURN cadre.code AS code
ORDER BY code
LIMIT $limit
