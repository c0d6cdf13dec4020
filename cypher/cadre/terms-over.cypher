// cadre/terms-over: posts of some org units that somebody holds on a day past the end of the term
// params: codes LIST OF STRING (OrgUnit.code), on DATE, known INTEGER
// returns: unit, code (Position.code), title; ordered by unit, code
UNWIND $codes AS unit
MATCH (:OrgUnit {code: unit})<-[e:ESTABLISHED_IN]-(position:Position)<-[h:HOLDS]-(:Cadre)
WHERE h.termEnds < $on
  AND e.from <= $on AND (e.until IS NULL OR e.until > $on) AND e.recorded <= $known AND (e.retracted IS NULL OR e.retracted > $known)
  AND h.from <= $on AND (h.until IS NULL OR h.until > $on) AND h.recorded <= $known AND (h.retracted IS NULL OR h.retracted > $known)
MATCH (position)-[p:HAS_STATE {aspect: 'core'}]->(post:PositionState)
WHERE p.from <= $on AND (p.until IS NULL OR p.until > $on) AND p.recorded <= $known AND (p.retracted IS NULL OR p.retracted > $known)
RETURN DISTINCT unit, position.code AS code, post.title AS title
ORDER BY unit, code
