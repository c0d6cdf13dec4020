// cadreplan/lost-posts: the nominations of a cadre plan whose post has ended by a day, with the posts that continue it
// unbounded: a nomination is for its post until the post ends, and what a reorganisation did stays done
// params: code STRING (CadrePlan.code), on DATE, known INTEGER
// returns: nomination, former (Position.code), title, ended (the first day without it), successors (LIST OF STRING, those there on the day); ordered by nomination
MATCH (:CadrePlan {code: $code})<-[i:NOMINATED_IN]-(nomination:Nomination)
WHERE i.from <= $on AND (i.until IS NULL OR i.until > $on) AND i.recorded <= $known AND (i.retracted IS NULL OR i.retracted > $known)
  AND NOT EXISTS {
    MATCH (nomination)-[g:NOMINATED_FOR]->(:Position)
    WHERE g.from <= $on AND (g.until IS NULL OR g.until > $on) AND g.recorded <= $known AND (g.retracted IS NULL OR g.retracted > $known)
  }
MATCH (nomination)-[f:NOMINATED_FOR]->(former:Position)
WHERE f.until <= $on AND f.recorded <= $known AND (f.retracted IS NULL OR f.retracted > $known)
WITH nomination, former, f.until AS ended
ORDER BY ended DESC
WITH nomination, collect({post: former, ended: ended})[0] AS last
WITH nomination, last.post AS former, last.ended AS ended
CALL (former, ended) {
  MATCH (former)-[s:HAS_STATE {aspect: 'core'}]->(core:PositionState)
  WHERE s.recorded <= $known AND (s.retracted IS NULL OR s.retracted > $known)
  RETURN core.title AS title
  ORDER BY s.from DESC
  LIMIT 1
}
CALL (former) {
  OPTIONAL MATCH (former)-[c:CONTRIBUTES]->(:Reorganisation)-[x:RESULTS_IN]->(successor:Position)-[s:HAS_STATE {aspect: 'core'}]->(:PositionState)
  WHERE c.from <= $on AND c.recorded <= $known AND (c.retracted IS NULL OR c.retracted > $known)
    AND x.from <= $on AND x.recorded <= $known AND (x.retracted IS NULL OR x.retracted > $known)
    AND s.from <= $on AND (s.until IS NULL OR s.until > $on) AND s.recorded <= $known AND (s.retracted IS NULL OR s.retracted > $known)
  RETURN collect(DISTINCT successor.code) AS successors
}
RETURN nomination.code AS nomination, former.code AS former, title, ended, successors
ORDER BY nomination
