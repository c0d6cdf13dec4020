// cadreplan/developments: what the candidates of a cadre plan still need, as recorded on a day
// params: code STRING (CadrePlan.code), on DATE, known INTEGER
// returns: nomination, key, state; ordered by nomination, key
MATCH (:CadrePlan {code: $code})<-[i:NOMINATED_IN]-(nomination:Nomination)-[d:HAS_STATE {aspect: 'development'}]->(state:NominationState)
WHERE i.from <= $on AND (i.until IS NULL OR i.until > $on) AND i.recorded <= $known AND (i.retracted IS NULL OR i.retracted > $known)
  AND d.from <= $on AND (d.until IS NULL OR d.until > $on) AND d.recorded <= $known AND (d.retracted IS NULL OR d.retracted > $known)
RETURN nomination.code AS nomination, d.variant AS key, properties(state) AS state
ORDER BY nomination, key
