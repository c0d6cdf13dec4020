// territory/adjacency: borders from the units with some codes on a day, each border once
// params: codes LIST OF STRING, on DATE, known INTEGER
// returns: one, other, sharedBorderKm; ordered by one, other
UNWIND $codes AS code
MATCH (one:AdministrativeUnit {code: code})-[b:ADJACENT_TO]->(other:AdministrativeUnit)
WHERE b.from <= $on AND (b.until IS NULL OR b.until > $on) AND b.recorded <= $known AND (b.retracted IS NULL OR b.retracted > $known)
RETURN one.code AS one, other.code AS other, b.sharedBorderKm AS sharedBorderKm
ORDER BY one, other
