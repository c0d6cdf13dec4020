// cadre/life: the days on which a cadre is on record
// unbounded: a life is of every day
// params: code STRING (Cadre.code), known INTEGER
// returns: from, until; ordered by from
MATCH (:Cadre {code: $code})-[s:HAS_STATE {aspect: 'core'}]->(:CadreState)
WHERE s.recorded <= $known AND (s.retracted IS NULL OR s.retracted > $known)
RETURN s.from AS from, s.until AS until
ORDER BY from
