// cadreplan/cohort-places: where reviewers placed the candidates of a cadre plan, as recorded on a day
// params: code STRING (CadrePlan.code), on DATE, known INTEGER
// returns: nomination, state, version (number of the Change that said it); ordered by nomination
MATCH (:CadrePlan {code: $code})<-[i:NOMINATED_IN]-(nomination:Nomination)-[d:HAS_STATE {aspect: 'cohort'}]->(state:NominationState)
WHERE i.from <= $on AND (i.until IS NULL OR i.until > $on) AND i.recorded <= $known AND (i.retracted IS NULL OR i.retracted > $known)
  AND d.from <= $on AND (d.until IS NULL OR d.until > $on) AND d.recorded <= $known AND (d.retracted IS NULL OR d.retracted > $known)
RETURN nomination.code AS nomination, properties(state) AS state, d.recorded AS version
ORDER BY nomination
