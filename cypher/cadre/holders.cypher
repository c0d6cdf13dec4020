// cadre/holders: who holds or acts in some posts on a day
// params: codes LIST OF STRING (Position.code), on DATE, known INTEGER
// returns: position, cadre, fact; ordered by position, acting, cadre
UNWIND $codes AS code
MATCH (:Position {code: code})<-[h:HOLDS]-(cadre:Cadre)
WHERE h.from <= $on AND (h.until IS NULL OR h.until > $on) AND h.recorded <= $known AND (h.retracted IS NULL OR h.retracted > $known)
RETURN code AS position, cadre.code AS cadre, properties(h) AS fact
ORDER BY position, h.acting, cadre
