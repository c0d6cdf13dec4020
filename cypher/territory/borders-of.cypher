// territory/borders-of: borders of the units with some codes on a day, each once, whichever of the two was named
// params: codes LIST OF STRING, on DATE, known INTEGER
// returns: one, other, sharedBorderKm; ordered by one, other
UNWIND $codes AS code
MATCH (unit:AdministrativeUnit {code: code})-[b:ADJACENT_TO]-(:AdministrativeUnit)
WHERE b.from <= $on AND (b.until IS NULL OR b.until > $on) AND b.recorded <= $known AND (b.retracted IS NULL OR b.retracted > $known)
WITH DISTINCT b
RETURN startNode(b).code AS one, endNode(b).code AS other, b.sharedBorderKm AS sharedBorderKm
ORDER BY one, other
