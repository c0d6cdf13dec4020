// territory/unit-codes-within: codes of a unit and all below it on a day, in the order of codes
// params: within STRING (AdministrativeUnit.code), level STRING (null = every level), after STRING, limit INTEGER, on DATE, known INTEGER
// returns: code; ordered by code
MATCH (:AdministrativeUnit {code: $within})<-[path:PART_OF*0..8]-(unit:AdministrativeUnit)
WHERE all(f IN path WHERE f.hierarchy = 'territory' AND f.from <= $on AND (f.until IS NULL OR f.until > $on)
                      AND f.recorded <= $known AND (f.retracted IS NULL OR f.retracted > $known))
  AND unit.code > $after
MATCH (unit)-[s:HAS_STATE {aspect: 'core'}]->(core:AdministrativeUnitState)
WHERE s.from <= $on AND (s.until IS NULL OR s.until > $on) AND s.recorded <= $known AND (s.retracted IS NULL OR s.retracted > $known)
  AND ($level IS NULL OR core.level = $level)
RETURN unit.code AS code
ORDER BY code
LIMIT $limit
