// structure/position-codes: codes of the posts established in an org unit or below it on a day, in the order of codes
// params: unit STRING (OrgUnit.code), depth INTEGER (how far below), vacant BOOLEAN (null = every post; else those recorded as vacant or merely acted in, or as held), after STRING, limit INTEGER, on DATE, known INTEGER
// returns: code; ordered by code
MATCH (:OrgUnit {code: $unit})<-[path:PART_OF*0..12]-(unit:OrgUnit)
WHERE size(path) <= $depth
  AND all(f IN path WHERE f.from <= $on AND (f.until IS NULL OR f.until > $on) AND f.recorded <= $known AND (f.retracted IS NULL OR f.retracted > $known))
WITH DISTINCT unit
MATCH (unit)<-[e:ESTABLISHED_IN]-(position:Position)
WHERE position.code > $after AND e.from <= $on AND (e.until IS NULL OR e.until > $on) AND e.recorded <= $known AND (e.retracted IS NULL OR e.retracted > $known)
  AND ($vacant IS NULL OR EXISTS {
    MATCH (position)-[o:HAS_STATE {aspect: 'occupancy'}]->(state:PositionState)
    WHERE (state.occupancy <> 'HELD') = $vacant
      AND o.from <= $on AND (o.until IS NULL OR o.until > $on) AND o.recorded <= $known AND (o.retracted IS NULL OR o.retracted > $known)
  })
RETURN position.code AS code
ORDER BY code
LIMIT $limit
