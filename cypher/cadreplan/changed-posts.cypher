// cadreplan/changed-posts: the nominations of a cadre plan whose post is of another rank or role than on the day they were assessed
// unbounded: the day of the assessment counts beside the day asked for
// params: code STRING (CadrePlan.code), on DATE, known INTEGER
// returns: nomination, position, before, now (rank, or role where the ranks are alike); ordered by nomination
MATCH (:CadrePlan {code: $code})<-[i:NOMINATED_IN]-(nomination:Nomination)-[f:NOMINATED_FOR]->(position:Position)
WHERE i.from <= $on AND (i.until IS NULL OR i.until > $on) AND i.recorded <= $known AND (i.retracted IS NULL OR i.retracted > $known)
  AND f.from <= $on AND (f.until IS NULL OR f.until > $on) AND f.recorded <= $known AND (f.retracted IS NULL OR f.retracted > $known)
MATCH (nomination)-[a:HAS_STATE {aspect: 'assessment'}]->(assessment:NominationState)
WHERE a.from <= $on AND (a.until IS NULL OR a.until > $on) AND a.recorded <= $known AND (a.retracted IS NULL OR a.retracted > $known)
MATCH (position)-[s:HAS_STATE {aspect: 'core'}]->(before:PositionState), (position)-[t:HAS_STATE {aspect: 'core'}]->(now:PositionState)
WHERE s.from <= assessment.assessedOn AND (s.until IS NULL OR s.until > assessment.assessedOn) AND s.recorded <= $known AND (s.retracted IS NULL OR s.retracted > $known)
  AND t.from <= $on AND (t.until IS NULL OR t.until > $on) AND t.recorded <= $known AND (t.retracted IS NULL OR t.retracted > $known)
  AND (coalesce(before.rank, '') <> coalesce(now.rank, '') OR before.role <> now.role)
RETURN nomination.code AS nomination, position.code AS position,
  CASE WHEN coalesce(before.rank, '') <> coalesce(now.rank, '') THEN coalesce(before.rank, '–') ELSE before.role END AS before,
  CASE WHEN coalesce(before.rank, '') <> coalesce(now.rank, '') THEN coalesce(now.rank, '–') ELSE now.role END AS now
ORDER BY nomination
