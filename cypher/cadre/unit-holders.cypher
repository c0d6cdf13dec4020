// cadre/unit-holders: who holds the posts of some org units on a day
// params: codes LIST OF STRING (OrgUnit.code), on DATE, known INTEGER
// returns: unit, code (Position.code), title, cadre; ordered by unit, code, cadre
UNWIND $codes AS unit
MATCH (:OrgUnit {code: unit})<-[e:ESTABLISHED_IN]-(position:Position)<-[h:HOLDS]-(cadre:Cadre)
WHERE e.from <= $on AND (e.until IS NULL OR e.until > $on) AND e.recorded <= $known AND (e.retracted IS NULL OR e.retracted > $known)
  AND h.from <= $on AND (h.until IS NULL OR h.until > $on) AND h.recorded <= $known AND (h.retracted IS NULL OR h.retracted > $known)
MATCH (position)-[p:HAS_STATE {aspect: 'core'}]->(post:PositionState)
WHERE p.from <= $on AND (p.until IS NULL OR p.until > $on) AND p.recorded <= $known AND (p.retracted IS NULL OR p.retracted > $known)
RETURN unit, position.code AS code, post.title AS title, cadre.code AS cadre
ORDER BY unit, code, cadre
