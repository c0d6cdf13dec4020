// structure/totals: for some org units that exist on a day, what lies in each with all below it in one hierarchy
// params: codes LIST OF STRING, hierarchy STRING, on DATE, known INTEGER
// who holds a post or ever held it says whether it is filled; of a post whose holders are not on record its own state does
// returns: code, units (itself too), posts, held, vacant (or merely acted in)
UNWIND $codes AS code
MATCH (:OrgUnit {code: code})<-[path:PART_OF*0..12]-(unit:OrgUnit)
WHERE all(f IN path WHERE f.hierarchy = $hierarchy AND f.from <= $on AND (f.until IS NULL OR f.until > $on)
                      AND f.recorded <= $known AND (f.retracted IS NULL OR f.retracted > $known))
WITH DISTINCT code, unit
OPTIONAL MATCH (unit)<-[e:ESTABLISHED_IN]-(position:Position)
WHERE e.from <= $on AND (e.until IS NULL OR e.until > $on) AND e.recorded <= $known AND (e.retracted IS NULL OR e.retracted > $known)
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
RETURN code, count(DISTINCT unit) AS units, count(position) AS posts, count(CASE WHEN occupancy = 'HELD' THEN 1 END) AS held,
  count(CASE WHEN occupancy <> 'HELD' THEN 1 END) AS vacant
