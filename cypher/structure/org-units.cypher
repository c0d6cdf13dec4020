// structure/org-units: org units with some codes as they are on a day, with how many posts they have themselves; codes that do not exist then are left out
// posts somebody holds, most of all, are only counted; what of the rest is asked post by post
// params: codes LIST OF STRING, on DATE, known INTEGER
// returns: code, core, parents (list of hierarchy, code), governs (codes of administrative units), posts, vacant, unrecorded (posts of which neither holders nor an occupancy are recorded), children; ordered by code
UNWIND $codes AS code
MATCH (unit:OrgUnit {code: code})-[s:HAS_STATE {aspect: 'core'}]->(core:OrgUnitState)
WHERE s.from <= $on AND (s.until IS NULL OR s.until > $on) AND s.recorded <= $known AND (s.retracted IS NULL OR s.retracted > $known)
CALL (unit) {
  MATCH (unit)-[p:PART_OF]->(parent:OrgUnit)
  WHERE p.from <= $on AND (p.until IS NULL OR p.until > $on) AND p.recorded <= $known AND (p.retracted IS NULL OR p.retracted > $known)
  RETURN collect({hierarchy: p.hierarchy, code: parent.code}) AS parents
}
CALL (unit) {
  MATCH (unit)-[g:GOVERNS]->(area:AdministrativeUnit)
  WHERE g.from <= $on AND (g.until IS NULL OR g.until > $on) AND g.recorded <= $known AND (g.retracted IS NULL OR g.retracted > $known)
  RETURN collect(area.code) AS governs
}
CALL (unit) {
  MATCH (unit)<-[c:PART_OF]-(child:OrgUnit)
  WHERE c.from <= $on AND (c.until IS NULL OR c.until > $on) AND c.recorded <= $known AND (c.retracted IS NULL OR c.retracted > $known)
  RETURN count(DISTINCT child) AS children
}
CALL (unit) {
  MATCH (unit)<-[e:ESTABLISHED_IN]-(:Position)
  WHERE e.from <= $on AND (e.until IS NULL OR e.until > $on) AND e.recorded <= $known AND (e.retracted IS NULL OR e.retracted > $known)
  RETURN count(*) AS posts
}
CALL (unit) {
  MATCH (unit)<-[e:ESTABLISHED_IN]-(position:Position)
  WHERE e.from <= $on AND (e.until IS NULL OR e.until > $on) AND e.recorded <= $known AND (e.retracted IS NULL OR e.retracted > $known)
    AND NOT EXISTS {
      MATCH (position)<-[h:HOLDS]-(:Cadre)
      WHERE NOT h.acting AND h.from <= $on AND (h.until IS NULL OR h.until > $on) AND h.recorded <= $known AND (h.retracted IS NULL OR h.retracted > $known)
    }
  CALL (position) {
    OPTIONAL MATCH (position)-[o:HAS_STATE {aspect: 'occupancy'}]->(state:PositionState)
    WHERE o.from <= $on AND (o.until IS NULL OR o.until > $on) AND o.recorded <= $known AND (o.retracted IS NULL OR o.retracted > $known)
    WITH o, state, [(position)<-[h:HOLDS]-(:Cadre) WHERE h.from <= $on AND h.recorded <= $known AND (h.retracted IS NULL OR h.retracted > $known) | h] AS holders
    RETURN CASE
      WHEN any(h IN holders WHERE h.until IS NULL OR h.until > $on) THEN 'ACTING'
      WHEN any(h IN holders WHERE coalesce(o.from <= h.until, true)) THEN 'VACANT'
      ELSE state.occupancy
    END AS occupancy
    LIMIT 1
  }
  RETURN count(CASE WHEN occupancy <> 'HELD' THEN 1 END) AS vacant, count(CASE WHEN occupancy IS NULL THEN 1 END) AS unrecorded
}
RETURN code, properties(core) AS core, parents, governs, posts, vacant, unrecorded, children
ORDER BY code
