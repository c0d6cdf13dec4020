// structure/areas: the administrative unit each of some org units works for on a day: what it governs, else what the nearest org unit above it governs
// params: codes LIST OF STRING, on DATE, known INTEGER
// returns: code, area; ordered by code; org units that work for none are left out
UNWIND $codes AS code
MATCH (:OrgUnit {code: code})-[path:PART_OF*0..12]->(above:OrgUnit)-[g:GOVERNS]->(area:AdministrativeUnit)
WHERE all(f IN path WHERE f.from <= $on AND (f.until IS NULL OR f.until > $on) AND f.recorded <= $known AND (f.retracted IS NULL OR f.retracted > $known))
  AND g.from <= $on AND (g.until IS NULL OR g.until > $on) AND g.recorded <= $known AND (g.retracted IS NULL OR g.retracted > $known)
WITH code, area.code AS area, size(path) AS far
ORDER BY code, far, area
RETURN code, collect(area)[0] AS area
ORDER BY code
