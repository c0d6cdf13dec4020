// structure/vacant-heads: codes of org units whose head's post is recorded as vacant or merely acted in on a day, in the order of codes
// params: hierarchy STRING (null = every), kind STRING (null = every), after STRING, limit INTEGER, on DATE, known INTEGER
// returns: code; ordered by code
MATCH (unit:OrgUnit)-[s:HAS_STATE {aspect: 'core'}]->(core:OrgUnitState)
WHERE unit.code > $after AND ($hierarchy IS NULL OR core.hierarchy = $hierarchy) AND ($kind IS NULL OR core.kind = $kind)
  AND s.from <= $on AND (s.until IS NULL OR s.until > $on) AND s.recorded <= $known AND (s.retracted IS NULL OR s.retracted > $known)
  AND EXISTS {
    MATCH (unit)<-[e:ESTABLISHED_IN]-(position:Position)-[p:HAS_STATE {aspect: 'core'}]->(:PositionState {role: 'HEAD'}),
      (position)-[o:HAS_STATE {aspect: 'occupancy'}]->(state:PositionState)
    WHERE state.occupancy <> 'HELD'
      AND e.from <= $on AND (e.until IS NULL OR e.until > $on) AND e.recorded <= $known AND (e.retracted IS NULL OR e.retracted > $known)
      AND p.from <= $on AND (p.until IS NULL OR p.until > $on) AND p.recorded <= $known AND (p.retracted IS NULL OR p.retracted > $known)
      AND o.from <= $on AND (o.until IS NULL OR o.until > $on) AND o.recorded <= $known AND (o.retracted IS NULL OR o.retracted > $known)
  }
RETURN unit.code AS code
ORDER BY code
LIMIT $limit
