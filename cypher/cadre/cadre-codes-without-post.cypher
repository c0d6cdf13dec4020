// cadre/cadre-codes-without-post: codes of cadres in service on a day who hold no post, in the order of codes
// params: after STRING, limit INTEGER, on DATE, known INTEGER
// returns: code; ordered by code
MATCH (cadre:Cadre)-[s:HAS_STATE {aspect: 'core'}]->(:CadreState)
WHERE cadre.code > $after
  AND s.from <= $on AND (s.until IS NULL OR s.until > $on) AND s.recorded <= $known AND (s.retracted IS NULL OR s.retracted > $known)
  AND NOT EXISTS {
    MATCH (cadre)-[h:HOLDS]->(:Position)
    WHERE h.from <= $on AND (h.until IS NULL OR h.until > $on) AND h.recorded <= $known AND (h.retracted IS NULL OR h.retracted > $known)
  }
  AND NOT EXISTS {
    MATCH (cadre)-[r:HAS_STATE {aspect: 'service'}]->(:CadreState)
    WHERE r.from <= $on AND (r.until IS NULL OR r.until > $on) AND r.recorded <= $known AND (r.retracted IS NULL OR r.retracted > $known)
  }
RETURN cadre.code AS code
ORDER BY code
LIMIT $limit
