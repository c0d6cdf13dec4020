// access/scope: an administrative unit and everything above it, on the day asked or today; where it has no place on either day (it ended, or begins
// later), on the days its places began, so that its history stays in the hands of those who had it
// unbounded: the days on which a unit has a place are looked for, so its places are taken on every day
// params: unit STRING (AdministrativeUnit.code), on DATE, today DATE, known INTEGER
// unbounded: the first hop gathers former and coming places too; the days chosen from them bound the path
// returns: code
MATCH (unit:AdministrativeUnit {code: $unit})
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
RETURN DISTINCT above.code AS code
