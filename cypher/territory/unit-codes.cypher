// territory/unit-codes: codes of units that exist on a day, in the order of codes
// params: level STRING (null = every level), after STRING, limit INTEGER, on DATE, known INTEGER
// returns: code; ordered by code
MATCH (unit:AdministrativeUnit)-[s:HAS_STATE {aspect: 'core'}]->(core:AdministrativeUnitState)
WHERE unit.code > $after
  AND s.from <= $on AND (s.until IS NULL OR s.until > $on) AND s.recorded <= $known AND (s.retracted IS NULL OR s.retracted > $known)
  AND ($level IS NULL OR core.level = $level)
RETURN unit.code AS code
ORDER BY code
LIMIT $limit
