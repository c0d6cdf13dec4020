// structure/direct-superiors: posts of some org units that report to more than one other by a solid line on a day
// params: codes LIST OF STRING, on DATE, known INTEGER
// returns: unit, code, title, superiors (list of code, title); ordered by unit, code
UNWIND $codes AS unit
MATCH (:OrgUnit {code: unit})<-[e:ESTABLISHED_IN]-(position:Position)-[r:REPORTS_TO {line: 'SOLID'}]->(superior:Position)
WHERE e.from <= $on AND (e.until IS NULL OR e.until > $on) AND e.recorded <= $known AND (e.retracted IS NULL OR e.retracted > $known)
  AND r.from <= $on AND (r.until IS NULL OR r.until > $on) AND r.recorded <= $known AND (r.retracted IS NULL OR r.retracted > $known)
WITH unit, position, collect(DISTINCT superior) AS superiors
WHERE size(superiors) > 1
MATCH (position)-[p:HAS_STATE {aspect: 'core'}]->(post:PositionState)
WHERE p.from <= $on AND (p.until IS NULL OR p.until > $on) AND p.recorded <= $known AND (p.retracted IS NULL OR p.retracted > $known)
UNWIND superiors AS superior
MATCH (superior)-[t:HAS_STATE {aspect: 'core'}]->(above:PositionState)
WHERE t.from <= $on AND (t.until IS NULL OR t.until > $on) AND t.recorded <= $known AND (t.retracted IS NULL OR t.retracted > $known)
WITH unit, position.code AS code, post.title AS title, superior.code AS superior, above.title AS superiorTitle
ORDER BY superior
RETURN unit, code, title, collect({code: superior, title: superiorTitle}) AS superiors
ORDER BY unit, code
