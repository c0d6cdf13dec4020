// structure/roots: codes of the org units of a hierarchy that lie below no other in it on a day
// params: hierarchy STRING, on DATE, known INTEGER
// returns: code; ordered by code
MATCH (unit:OrgUnit)-[s:HAS_STATE {aspect: 'core'}]->(core:OrgUnitState)
WHERE unit.code > '' AND core.hierarchy = $hierarchy
  AND s.from <= $on AND (s.until IS NULL OR s.until > $on) AND s.recorded <= $known AND (s.retracted IS NULL OR s.retracted > $known)
  AND NOT EXISTS {
    MATCH (unit)-[p:PART_OF {hierarchy: $hierarchy}]->(:OrgUnit)
    WHERE p.from <= $on AND (p.until IS NULL OR p.until > $on) AND p.recorded <= $known AND (p.retracted IS NULL OR p.retracted > $known)
  }
RETURN unit.code AS code
ORDER BY code
