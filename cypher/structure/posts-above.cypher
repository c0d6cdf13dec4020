// structure/posts-above: the posts directly above some others on a day: those they report to, the head of their unit, and for a head those of the units above in every hierarchy
// params: codes LIST OF STRING (Position.code), on DATE, known INTEGER
// returns: code, above, title; ordered by code, above
UNWIND $codes AS code
MATCH (position:Position {code: code})-[p:HAS_STATE {aspect: 'core'}]->(post:PositionState)
WHERE p.from <= $on AND (p.until IS NULL OR p.until > $on) AND p.recorded <= $known AND (p.retracted IS NULL OR p.retracted > $known)
CALL (position, post) {
  MATCH (position)-[r:REPORTS_TO]->(above:Position)
  WHERE r.from <= $on AND (r.until IS NULL OR r.until > $on) AND r.recorded <= $known AND (r.retracted IS NULL OR r.retracted > $known)
  RETURN above
  UNION
  MATCH (position)-[e:ESTABLISHED_IN]->(unit:OrgUnit)
  WHERE post.role <> 'HEAD'
    AND e.from <= $on AND (e.until IS NULL OR e.until > $on) AND e.recorded <= $known AND (e.retracted IS NULL OR e.retracted > $known)
  WITH DISTINCT unit
  MATCH (unit)<-[h:ESTABLISHED_IN]-(above:Position)-[s:HAS_STATE {aspect: 'core'}]->(:PositionState {role: 'HEAD'})
  WHERE h.from <= $on AND (h.until IS NULL OR h.until > $on) AND h.recorded <= $known AND (h.retracted IS NULL OR h.retracted > $known)
    AND s.from <= $on AND (s.until IS NULL OR s.until > $on) AND s.recorded <= $known AND (s.retracted IS NULL OR s.retracted > $known)
  RETURN above
  UNION
  MATCH (position)-[e:ESTABLISHED_IN]->(:OrgUnit)-[u:PART_OF]->(unit:OrgUnit)
  WHERE post.role = 'HEAD'
    AND e.from <= $on AND (e.until IS NULL OR e.until > $on) AND e.recorded <= $known AND (e.retracted IS NULL OR e.retracted > $known)
    AND u.from <= $on AND (u.until IS NULL OR u.until > $on) AND u.recorded <= $known AND (u.retracted IS NULL OR u.retracted > $known)
  WITH DISTINCT unit
  MATCH (unit)<-[h:ESTABLISHED_IN]-(above:Position)-[s:HAS_STATE {aspect: 'core'}]->(:PositionState {role: 'HEAD'})
  WHERE h.from <= $on AND (h.until IS NULL OR h.until > $on) AND h.recorded <= $known AND (h.retracted IS NULL OR h.retracted > $known)
    AND s.from <= $on AND (s.until IS NULL OR s.until > $on) AND s.recorded <= $known AND (s.retracted IS NULL OR s.retracted > $known)
  RETURN above
}
MATCH (above)-[n:HAS_STATE {aspect: 'core'}]->(name:PositionState)
WHERE n.from <= $on AND (n.until IS NULL OR n.until > $on) AND n.recorded <= $known AND (n.retracted IS NULL OR n.retracted > $known)
RETURN code, above.code AS above, name.title AS title
ORDER BY code, above
