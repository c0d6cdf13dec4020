// structure/declared-links: who coordinates with whom on a day, in the whole apparatus
// params: on DATE, known INTEGER
// returns: fact (COORDINATES_WITH), unit, other, role, basis, since; ordered by unit, other, role
MATCH (unit:OrgUnit)-[l:COORDINATES_WITH]->(other:OrgUnit)
USING INDEX l:COORDINATES_WITH(recorded, ordinal)
WHERE l.from <= $on AND (l.until IS NULL OR l.until > $on) AND l.recorded <= $known AND l.ordinal >= 1 AND (l.retracted IS NULL OR l.retracted > $known)
RETURN type(l) AS fact, unit.code AS unit, other.code AS other, l.role AS role, l.basis AS basis, l.from AS since
ORDER BY unit, other, role
