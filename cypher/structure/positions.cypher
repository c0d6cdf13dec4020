// structure/positions: posts with some codes as they are on a day; codes that do not exist then are left out
// params: codes LIST OF STRING, on DATE, known INTEGER
// returns: code, core, unit, unitName, occupancy (null where neither holders nor an occupancy are recorded), occupancySource (of a recorded one), superiors (list of code, line), seats (codes of org units); ordered by code
UNWIND $codes AS code
MATCH (position:Position {code: code})-[s:HAS_STATE {aspect: 'core'}]->(core:PositionState)
WHERE s.from <= $on AND (s.until IS NULL OR s.until > $on) AND s.recorded <= $known AND (s.retracted IS NULL OR s.retracted > $known)
CALL (position) {
  OPTIONAL MATCH (position)-[e:ESTABLISHED_IN]->(unit:OrgUnit)-[n:HAS_STATE {aspect: 'core'}]->(name:OrgUnitState)
  WHERE e.from <= $on AND (e.until IS NULL OR e.until > $on) AND e.recorded <= $known AND (e.retracted IS NULL OR e.retracted > $known)
    AND n.from <= $on AND (n.until IS NULL OR n.until > $on) AND n.recorded <= $known AND (n.retracted IS NULL OR n.retracted > $known)
  RETURN unit.code AS unit, name.name AS unitName
  LIMIT 1
}
CALL (position) {
  OPTIONAL MATCH (position)-[o:HAS_STATE {aspect: 'occupancy'}]->(state:PositionState)
  WHERE o.from <= $on AND (o.until IS NULL OR o.until > $on) AND o.recorded <= $known AND (o.retracted IS NULL OR o.retracted > $known)
  WITH o, state, [(position)<-[h:HOLDS]-(:Cadre) WHERE h.from <= $on AND h.recorded <= $known AND (h.retracted IS NULL OR h.retracted > $known) | h] AS holders
  RETURN CASE
    WHEN any(h IN holders WHERE NOT h.acting AND (h.until IS NULL OR h.until > $on)) THEN 'HELD'
    WHEN any(h IN holders WHERE h.until IS NULL OR h.until > $on) THEN 'ACTING'
    WHEN any(h IN holders WHERE coalesce(o.from <= h.until, true)) THEN 'VACANT'
    ELSE state.occupancy
  END AS occupancy, CASE WHEN holders = [] THEN state.source END AS occupancySource
  LIMIT 1
}
CALL (position) {
  MATCH (position)-[r:REPORTS_TO]->(superior:Position)
  WHERE r.from <= $on AND (r.until IS NULL OR r.until > $on) AND r.recorded <= $known AND (r.retracted IS NULL OR r.retracted > $known)
  RETURN collect({code: superior.code, line: r.line}) AS superiors
}
CALL (position) {
  MATCH (position)-[x:SEATS_EX_OFFICIO]->(committee:OrgUnit)
  WHERE x.from <= $on AND (x.until IS NULL OR x.until > $on) AND x.recorded <= $known AND (x.retracted IS NULL OR x.retracted > $known)
  RETURN collect(committee.code) AS seats
}
RETURN code, properties(core) AS core, unit, unitName, occupancy, occupancySource, superiors, seats
ORDER BY code
