// structure/links-of: whom some org units advise and coordinate with on a day, in both directions; a link between two of them is found once, where it begins
// params: codes LIST OF STRING (OrgUnit.code), on DATE, known INTEGER
// returns: fact (ADVISES, COORDINATES_WITH), source, sourceName, target, targetName, role, basis; ordered by fact, source, target, role
UNWIND $codes AS code
MATCH (unit:OrgUnit {code: code})
CALL (unit) {
  MATCH (unit)-[l:ADVISES|COORDINATES_WITH]->(other:OrgUnit)
  WHERE l.from <= $on AND (l.until IS NULL OR l.until > $on) AND l.recorded <= $known AND (l.retracted IS NULL OR l.retracted > $known)
  RETURN l, unit AS source, other AS target
  UNION ALL
  MATCH (unit)<-[l:ADVISES|COORDINATES_WITH]-(other:OrgUnit)
  WHERE l.from <= $on AND (l.until IS NULL OR l.until > $on) AND l.recorded <= $known AND (l.retracted IS NULL OR l.retracted > $known)
    AND NOT other.code IN $codes
  RETURN l, other AS source, unit AS target
}
MATCH (source)-[s:HAS_STATE {aspect: 'core'}]->(one:OrgUnitState), (target)-[t:HAS_STATE {aspect: 'core'}]->(two:OrgUnitState)
WHERE s.from <= $on AND (s.until IS NULL OR s.until > $on) AND s.recorded <= $known AND (s.retracted IS NULL OR s.retracted > $known)
  AND t.from <= $on AND (t.until IS NULL OR t.until > $on) AND t.recorded <= $known AND (t.retracted IS NULL OR t.retracted > $known)
RETURN type(l) AS fact, source.code AS source, one.name AS sourceName, target.code AS target, two.name AS targetName, l.role AS role, l.basis AS basis
ORDER BY fact, source, target, role
