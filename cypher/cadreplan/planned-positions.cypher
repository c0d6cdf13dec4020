// cadreplan/planned-positions: the posts a cadre plan covers on a day, with the units they are in
// params: code STRING (CadrePlan.code), on DATE, known INTEGER
// returns: code, title, role, unit, unitName; ordered by code
MATCH (:CadrePlan {code: $code})-[c:COVERS]->(position:Position)-[s:HAS_STATE {aspect: 'core'}]->(core:PositionState)
WHERE c.from <= $on AND (c.until IS NULL OR c.until > $on) AND c.recorded <= $known AND (c.retracted IS NULL OR c.retracted > $known)
  AND s.from <= $on AND (s.until IS NULL OR s.until > $on) AND s.recorded <= $known AND (s.retracted IS NULL OR s.retracted > $known)
MATCH (position)-[e:ESTABLISHED_IN]->(unit:OrgUnit)-[n:HAS_STATE {aspect: 'core'}]->(name:OrgUnitState)
WHERE e.from <= $on AND (e.until IS NULL OR e.until > $on) AND e.recorded <= $known AND (e.retracted IS NULL OR e.retracted > $known)
  AND n.from <= $on AND (n.until IS NULL OR n.until > $on) AND n.recorded <= $known AND (n.retracted IS NULL OR n.retracted > $known)
RETURN position.code AS code, core.title AS title, core.role AS role, unit.code AS unit, name.name AS unitName
ORDER BY code
