// structure/advice-of: whom some org units advise on a day
// params: codes LIST OF STRING (OrgUnit.code), on DATE, known INTEGER
// returns: fact (ADVISES), unit, other, role, basis, since; ordered by unit, other
UNWIND $codes AS code
MATCH (unit:OrgUnit {code: code})-[l:ADVISES]->(other:OrgUnit)
WHERE l.from <= $on AND (l.until IS NULL OR l.until > $on) AND l.recorded <= $known AND (l.retracted IS NULL OR l.retracted > $known)
RETURN type(l) AS fact, unit.code AS unit, other.code AS other, l.role AS role, l.basis AS basis, l.from AS since
ORDER BY unit, other
