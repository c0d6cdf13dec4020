// structure/heads: of some org units that have posts on a day the posts of their heads
// params: codes LIST OF STRING, on DATE, known INTEGER
// returns: code, heads (list of code, title, occupancy, source; empty where no post is that of a head); ordered by code
UNWIND $codes AS code
MATCH (:OrgUnit {code: code})<-[e:ESTABLISHED_IN]-(position:Position)-[p:HAS_STATE {aspect: 'core'}]->(post:PositionState)
WHERE e.from <= $on AND (e.until IS NULL OR e.until > $on) AND e.recorded <= $known AND (e.retracted IS NULL OR e.retracted > $known)
  AND p.from <= $on AND (p.until IS NULL OR p.until > $on) AND p.recorded <= $known AND (p.retracted IS NULL OR p.retracted > $known)
CALL (position, post) {
  OPTIONAL MATCH (position)-[o:HAS_STATE {aspect: 'occupancy'}]->(state:PositionState)
  WHERE post.role = 'HEAD'
    AND o.from <= $on AND (o.until IS NULL OR o.until > $on) AND o.recorded <= $known AND (o.retracted IS NULL OR o.retracted > $known)
  WITH position, post, o, state, CASE WHEN post.role = 'HEAD' THEN [(position)<-[h:HOLDS]-(:Cadre) WHERE h.from <= $on AND h.recorded <= $known AND (h.retracted IS NULL OR h.retracted > $known) | h] ELSE [] END AS holders
  RETURN CASE
    WHEN any(h IN holders WHERE NOT h.acting AND (h.until IS NULL OR h.until > $on)) THEN 'HELD'
    WHEN any(h IN holders WHERE h.until IS NULL OR h.until > $on) THEN 'ACTING'
    WHEN any(h IN holders WHERE coalesce(o.from <= h.until, true)) THEN 'VACANT'
    ELSE state.occupancy
  END AS occupancy, CASE WHEN holders = [] THEN state.source END AS source
  LIMIT 1
}
WITH code, position, post, occupancy, source
ORDER BY position.code
RETURN code, collect(CASE WHEN post.role = 'HEAD' THEN {code: position.code, title: post.title, occupancy: occupancy, source: source} END) AS heads
ORDER BY code
