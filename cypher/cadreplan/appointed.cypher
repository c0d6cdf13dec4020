// cadreplan/appointed: who took up a post of a cadre plan after the plan began and holds it on a day, and whether they were planned the day before
// unbounded: the plan as it was the day before somebody took up the post, however long ago
// params: code STRING (CadrePlan.code), on DATE, known INTEGER
// returns: position, cadre, from, planned (for that post), elsewhere (for another, in any plan); ordered by position, cadre
MATCH (:CadrePlan {code: $code})-[c:COVERS]->(position:Position)<-[d:HOLDS]-(cadre:Cadre)
WHERE c.from <= $on AND (c.until IS NULL OR c.until > $on) AND c.recorded <= $known AND (c.retracted IS NULL OR c.retracted > $known)
  AND d.from <= $on AND (d.until IS NULL OR d.until > $on) AND d.recorded <= $known AND (d.retracted IS NULL OR d.retracted > $known)
  AND d.from > c.from AND NOT coalesce(d.acting, false)
WITH position, cadre, d.from AS from, d.from - duration({days: 1}) AS day
CALL (cadre, position, day) {
  OPTIONAL MATCH (cadre)<-[o:NOMINATES]-(:Nomination)-[f:NOMINATED_FOR]->(post:Position)
  WHERE o.from <= day AND (o.until IS NULL OR o.until > day) AND o.recorded <= $known AND (o.retracted IS NULL OR o.retracted > $known)
    AND f.from <= day AND (f.until IS NULL OR f.until > day) AND f.recorded <= $known AND (f.retracted IS NULL OR f.retracted > $known)
  RETURN collect(post.code) AS posts
}
RETURN position.code AS position, cadre.code AS cadre, from, position.code IN posts AS planned, any(code IN posts WHERE code <> position.code) AS elsewhere
ORDER BY position, cadre
