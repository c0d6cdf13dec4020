// structure/org-unit-codes-within: codes of an org unit and all below it on a day with how far below, in the order of codes
// params: within STRING (OrgUnit.code), hierarchy STRING (null = every), kind STRING (null = every), depth INTEGER, after STRING, limit INTEGER, on DATE, known INTEGER
// returns: code, depth (0 for the unit itself); ordered by code
MATCH (:OrgUnit {code: $within})<-[path:PART_OF*0..12]-(unit:OrgUnit)
WHERE size(path) <= $depth
  AND all(f IN path WHERE ($hierarchy IS NULL OR f.hierarchy = $hierarchy) AND f.from <= $on AND (f.until IS NULL OR f.until > $on)
                      AND f.recorded <= $known AND (f.retracted IS NULL OR f.retracted > $known))
  AND unit.code > $after
WITH unit, min(size(path)) AS depth
MATCH (unit)-[s:HAS_STATE {aspect: 'core'}]->(core:OrgUnitState)
WHERE s.from <= $on AND (s.until IS NULL OR s.until > $on) AND s.recorded <= $known AND (s.retracted IS NULL OR s.retracted > $known)
  AND ($kind IS NULL OR core.kind = $kind)
RETURN unit.code AS code, depth
ORDER BY code
LIMIT $limit
