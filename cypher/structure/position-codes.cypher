// structure/position-codes: codes of the posts established in an org unit or below it on a day, in the order of codes
// params: unit STRING (OrgUnit.code), depth INTEGER (how far below), vacant BOOLEAN (null = every post; else those vacant or merely acted in, or those held), after STRING, limit INTEGER, on DATE, known INTEGER
// returns: code; ordered by code
MATCH (:OrgUnit {code: $unit})<-[path:PART_OF*0..12]-(unit:OrgUnit)
WHERE size(path) <= $depth
  AND all(f IN path WHERE f.from <= $on AND (f.until IS NULL OR f.until > $on) AND f.recorded <= $known AND (f.retracted IS NULL OR f.retracted > $known))
WITH DISTINCT unit
MATCH (unit)<-[e:ESTABLISHED_IN]-(position:Position)
WHERE position.code > $after AND e.from <= $on AND (e.until IS NULL OR e.until > $on) AND e.recorded <= $known AND (e.retracted IS NULL OR e.retracted > $known)
CALL (position) {
  OPTIONAL MATCH (position)-[o:HAS_STATE {aspect: 'occupancy'}]->(state:PositionState)
  WHERE o.from <= $on AND (o.until IS NULL OR o.until > $on) AND o.recorded <= $known AND (o.retracted IS NULL OR o.retracted > $known)
  WITH o, state, [(position)<-[h:HOLDS]-(:Cadre) WHERE h.from <= $on AND h.recorded <= $known AND (h.retracted IS NULL OR h.retracted > $known) | h] AS holders
  RETURN CASE
    WHEN any(h IN holders WHERE NOT h.acting AND (h.until IS NULL OR h.until > $on)) THEN 'HELD'
    WHEN any(h IN holders WHERE h.until IS NULL OR h.until > $on) THEN 'ACTING'
    WHEN any(h IN holders WHERE coalesce(o.from <= h.until, true)) THEN 'VACANT'
    ELSE state.occupancy
  END AS occupancy
  LIMIT 1
}
WITH position, occupancy
WHERE $vacant IS NULL OR (occupancy <> 'HELD') = $vacant
RETURN position.code AS code
ORDER BY code
LIMIT $limit
