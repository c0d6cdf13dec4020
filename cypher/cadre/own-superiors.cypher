// cadre/own-superiors: posts of some org units whose holder holds a post they report to as well on a day, who merely acts in one of them apart; says nothing of the person
// params: codes LIST OF STRING (OrgUnit.code), on DATE, known INTEGER
// returns: unit, code, title, superior, superiorTitle; ordered by unit, code, superior
UNWIND $codes AS unit
MATCH (:OrgUnit {code: unit})<-[e:ESTABLISHED_IN]-(position:Position)<-[h:HOLDS]-(cadre:Cadre)
WHERE e.from <= $on AND (e.until IS NULL OR e.until > $on) AND e.recorded <= $known AND (e.retracted IS NULL OR e.retracted > $known)
  AND h.from <= $on AND (h.until IS NULL OR h.until > $on) AND h.recorded <= $known AND (h.retracted IS NULL OR h.retracted > $known) AND NOT h.acting
WITH DISTINCT unit, position, cadre
MATCH (cadre)-[k:HOLDS]->(superior:Position)
WHERE superior <> position
  AND k.from <= $on AND (k.until IS NULL OR k.until > $on) AND k.recorded <= $known AND (k.retracted IS NULL OR k.retracted > $known) AND NOT k.acting
WITH DISTINCT unit, position, superior
WHERE EXISTS {
  MATCH (position)-[r:REPORTS_TO]->(superior)
  WHERE r.from <= $on AND (r.until IS NULL OR r.until > $on) AND r.recorded <= $known AND (r.retracted IS NULL OR r.retracted > $known)
}
MATCH (position)-[p:HAS_STATE {aspect: 'core'}]->(post:PositionState), (superior)-[s:HAS_STATE {aspect: 'core'}]->(above:PositionState)
WHERE p.from <= $on AND (p.until IS NULL OR p.until > $on) AND p.recorded <= $known AND (p.retracted IS NULL OR p.retracted > $known)
  AND s.from <= $on AND (s.until IS NULL OR s.until > $on) AND s.recorded <= $known AND (s.retracted IS NULL OR s.retracted > $known)
RETURN unit, position.code AS code, post.title AS title, superior.code AS superior, above.title AS superiorTitle
ORDER BY unit, code, superior
