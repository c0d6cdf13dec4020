// cadre/last-held: since when nobody holds some posts any more; acting in them does not count
// unbounded: they were held on days before
// params: codes LIST OF STRING (Position.code), on DATE, known INTEGER
// returns: position, until; no row where nobody held it before; ordered by position
UNWIND $codes AS code
MATCH (:Position {code: code})<-[h:HOLDS]-(:Cadre)
WHERE NOT h.acting AND h.until <= $on AND h.recorded <= $known AND (h.retracted IS NULL OR h.retracted > $known)
RETURN code AS position, max(h.until) AS until
ORDER BY position
