// territory/all-places: in which unit every unit lies on a day, in the order of codes
// params: on DATE, known INTEGER
// returns: code, parent; ordered by code
MATCH (unit:AdministrativeUnit)-[p:PART_OF {hierarchy: 'territory'}]->(parent:AdministrativeUnit)
WHERE unit.code >= ''
  AND p.from <= $on AND (p.until IS NULL OR p.until > $on) AND p.recorded <= $known AND (p.retracted IS NULL OR p.retracted > $known)
RETURN unit.code AS code, parent.code AS parent
ORDER BY code
