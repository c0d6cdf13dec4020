// cadre/standing: whether a cadre is retired or erased on a day; says nothing of the person
// params: code STRING (Cadre.code), on DATE, known INTEGER
// returns: aspect, from, state, change (number of the Change that recorded it); ordered by aspect
MATCH (:Cadre {code: $code})-[s:HAS_STATE]->(state:CadreState)
WHERE s.aspect IN ['service', 'erasure']
  AND s.from <= $on AND (s.until IS NULL OR s.until > $on) AND s.recorded <= $known AND (s.retracted IS NULL OR s.retracted > $known)
RETURN s.aspect AS aspect, s.from AS from, properties(state) AS state, s.recorded AS change
ORDER BY aspect
