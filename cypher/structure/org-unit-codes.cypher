// structure/org-unit-codes: codes of org units that exist on a day, in the order of codes
// params: hierarchy STRING (null = every), kind STRING (null = every), after STRING, limit INTEGER, on DATE, known INTEGER
// returns: code; ordered by code
MATCH (unit:OrgUnit)-[s:HAS_STATE {aspect: 'core'}]->(core:OrgUnitState)
WHERE unit.code > $after
  AND s.from <= $on AND (s.until IS NULL OR s.until > $on) AND s.recorded <= $known AND (s.retracted IS NULL OR s.retracted > $known)
  AND ($hierarchy IS NULL OR core.hierarchy = $hierarchy) AND ($kind IS NULL OR core.kind = $kind)
RETURN unit.code AS code
ORDER BY code
LIMIT $limit
