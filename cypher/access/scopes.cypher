// access/scopes: for each of some administrative units, itself and everything above it, on the days scope.cypher takes
// unbounded: the days on which a unit has a place are looked for, so its places are taken on every day
// params: units LIST OF STRING (AdministrativeUnit.code), on DATE, today DATE, known INTEGER
// returns: unit, scope (list of codes)
UNWIND $units AS code
MATCH (unit:AdministrativeUnit {code: code})
OPTIONAL MATCH (unit)-[place:PART_OF {hierarchy: 'territory'}]->(:AdministrativeUnit)
WHERE place.recorded <= $known AND (place.retracted IS NULL OR place.retracted > $known)
WITH unit, collect(place) AS places
WITH unit, CASE
  WHEN any(p IN places WHERE (p.from <= $on AND (p.until IS NULL OR p.until > $on)) OR (p.from <= $today AND (p.until IS NULL OR p.until > $today)))
  THEN [$on, $today]
  ELSE [$on, $today] + [p IN places | p.from]
END AS days
UNWIND days AS day
MATCH (unit)-[within:PART_OF*0..12]->(above:AdministrativeUnit)
WHERE all(f IN within WHERE f.hierarchy = 'territory' AND f.from <= day AND (f.until IS NULL OR f.until > day)
                        AND f.recorded <= $known AND (f.retracted IS NULL OR f.retracted > $known))
RETURN unit.code AS unit, collect(DISTINCT above.code) AS scope
