// structure/links: whom an org unit advises and coordinates with on a day, in both directions
// params: code STRING (OrgUnit.code), on DATE, known INTEGER
// returns: fact (ADVISES, COORDINATES_WITH), outgoing, code, name, role, basis; ordered by fact, code, outgoing
MATCH (unit:OrgUnit {code: $code})-[l:ADVISES|COORDINATES_WITH]-(other:OrgUnit)-[s:HAS_STATE {aspect: 'core'}]->(core:OrgUnitState)
WHERE l.from <= $on AND (l.until IS NULL OR l.until > $on) AND l.recorded <= $known AND (l.retracted IS NULL OR l.retracted > $known)
  AND s.from <= $on AND (s.until IS NULL OR s.until > $on) AND s.recorded <= $known AND (s.retracted IS NULL OR s.retracted > $known)
RETURN type(l) AS fact, startNode(l) = unit AS outgoing, other.code AS code, core.name AS name, l.role AS role, l.basis AS basis
ORDER BY fact, code, outgoing
