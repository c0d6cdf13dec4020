// structure/superior-posts: posts of some org units on a day that stand above others, by a line or as the head of a unit
// params: codes LIST OF STRING, on DATE, known INTEGER
// returns: unit, code, title; ordered by unit, code
UNWIND $codes AS unit
MATCH (:OrgUnit {code: unit})<-[e:ESTABLISHED_IN]-(position:Position)-[p:HAS_STATE {aspect: 'core'}]->(post:PositionState)
WHERE e.from <= $on AND (e.until IS NULL OR e.until > $on) AND e.recorded <= $known AND (e.retracted IS NULL OR e.retracted > $known)
  AND p.from <= $on AND (p.until IS NULL OR p.until > $on) AND p.recorded <= $known AND (p.retracted IS NULL OR p.retracted > $known)
  AND (post.role = 'HEAD' OR EXISTS {
    MATCH (position)<-[r:REPORTS_TO]-(:Position)
    WHERE r.from <= $on AND (r.until IS NULL OR r.until > $on) AND r.recorded <= $known AND (r.retracted IS NULL OR r.retracted > $known)
  })
RETURN unit, position.code AS code, post.title AS title
ORDER BY unit, code
