// structure/vacant-heads: codes of org units whose head's post is vacant or merely acted in on a day, in the order of codes
// params: hierarchy STRING (null = every), kind STRING (null = every), after STRING, limit INTEGER, on DATE, known INTEGER
// returns: code; ordered by code
MATCH (unit:OrgUnit)-[s:HAS_STATE {aspect: 'core'}]->(core:OrgUnitState)
WHERE unit.code > $after AND ($hierarchy IS NULL OR core.hierarchy = $hierarchy) AND ($kind IS NULL OR core.kind = $kind)
  AND s.from <= $on AND (s.until IS NULL OR s.until > $on) AND s.recorded <= $known AND (s.retracted IS NULL OR s.retracted > $known)
  AND EXISTS {
    MATCH (unit)<-[e:ESTABLISHED_IN]-(position:Position)-[p:HAS_STATE {aspect: 'core'}]->(:PositionState {role: 'HEAD'})
    WHERE e.from <= $on AND (e.until IS NULL OR e.until > $on) AND e.recorded <= $known AND (e.retracted IS NULL OR e.retracted > $known)
      AND p.from <= $on AND (p.until IS NULL OR p.until > $on) AND p.recorded <= $known AND (p.retracted IS NULL OR p.retracted > $known)
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
    WITH occupancy
    WHERE occupancy <> 'HELD'
    RETURN 1 AS found
  }
RETURN unit.code AS code
ORDER BY code
LIMIT $limit
