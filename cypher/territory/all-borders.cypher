// territory/all-borders: every border on a day, once
// params: on DATE, known INTEGER
// returns: one, other, sharedBorderKm; ordered by one
MATCH (one:AdministrativeUnit)-[b:ADJACENT_TO]->(other:AdministrativeUnit)
WHERE one.code >= ''
  AND b.from <= $on AND (b.until IS NULL OR b.until > $on) AND b.recorded <= $known AND (b.retracted IS NULL OR b.retracted > $known)
RETURN one.code AS one, other.code AS other, b.sharedBorderKm AS sharedBorderKm
ORDER BY one
