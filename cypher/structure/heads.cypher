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
  RETURN state
  LIMIT 1
}
WITH code, position, post, state
ORDER BY position.code
RETURN code, collect(CASE WHEN post.role = 'HEAD' THEN {code: position.code, title: post.title, occupancy: state.occupancy, source: state.source} END) AS heads
ORDER BY code
