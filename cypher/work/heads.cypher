// work/heads: the posts of the heads of some org units on a day
// params: codes LIST OF STRING (OrgUnit.code), on DATE, known INTEGER
// returns: code, position, title; ordered by code, position
UNWIND $codes AS code
MATCH (:OrgUnit {code: code})<-[e:ESTABLISHED_IN]-(position:Position)-[p:HAS_STATE {aspect: 'core'}]->(post:PositionState)
WHERE post.role = 'HEAD'
  AND e.from <= $on AND (e.until IS NULL OR e.until > $on) AND e.recorded <= $known AND (e.retracted IS NULL OR e.retracted > $known)
  AND p.from <= $on AND (p.until IS NULL OR p.until > $on) AND p.recorded <= $known AND (p.retracted IS NULL OR p.retracted > $known)
RETURN code, position.code AS position, post.title AS title
ORDER BY code, position
