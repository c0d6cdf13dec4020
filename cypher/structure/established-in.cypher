// structure/established-in: the posts established in some org units on a day
// params: codes LIST OF STRING (OrgUnit.code), on DATE, known INTEGER
// returns: unit, code (Position.code), title, role; ordered by unit, code
UNWIND $codes AS unit
MATCH (:OrgUnit {code: unit})<-[e:ESTABLISHED_IN]-(position:Position)-[s:HAS_STATE {aspect: 'core'}]->(state:PositionState)
WHERE e.from <= $on AND (e.until IS NULL OR e.until > $on) AND e.recorded <= $known AND (e.retracted IS NULL OR e.retracted > $known)
  AND s.from <= $on AND (s.until IS NULL OR s.until > $on) AND s.recorded <= $known AND (s.retracted IS NULL OR s.retracted > $known)
RETURN unit, position.code AS code, state.title AS title, state.role AS role
ORDER BY unit, code
