// cadreplan/unit-places: where some org units stand on a day: the units above them, and the administrative unit they work for
// params: codes LIST OF STRING (OrgUnit.code), on DATE, known INTEGER
// returns: code, above (list of codes), area, level (of the area; both null where it works for none); ordered by code
UNWIND $codes AS code
MATCH (:OrgUnit {code: code})-[path:PART_OF*0..12]->(above:OrgUnit)
WHERE all(f IN path WHERE f.from <= $on AND (f.until IS NULL OR f.until > $on) AND f.recorded <= $known AND (f.retracted IS NULL OR f.retracted > $known))
OPTIONAL MATCH (above)-[g:GOVERNS]->(area:AdministrativeUnit)-[s:HAS_STATE {aspect: 'core'}]->(core:AdministrativeUnitState)
WHERE g.from <= $on AND (g.until IS NULL OR g.until > $on) AND g.recorded <= $known AND (g.retracted IS NULL OR g.retracted > $known)
  AND s.from <= $on AND (s.until IS NULL OR s.until > $on) AND s.recorded <= $known AND (s.retracted IS NULL OR s.retracted > $known)
WITH code, size(path) AS far, above.code AS unit, area.code AS area, core.level AS level
ORDER BY code, far, area
WITH code, collect(DISTINCT CASE WHEN far > 0 THEN unit END) AS above, collect(CASE WHEN area IS NOT NULL THEN {area: area, level: level} END)[0] AS nearest
RETURN code, above, nearest.area AS area, nearest.level AS level
ORDER BY code
