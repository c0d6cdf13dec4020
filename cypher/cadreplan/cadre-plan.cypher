// cadreplan/cadre-plan: one cadre plan as it is on a day
// params: code STRING (CadrePlan.code), on DATE, known INTEGER
// returns: code, core, positions, nominations (how many); nothing where it does not exist then
MATCH (plan:CadrePlan {code: $code})-[s:HAS_STATE {aspect: 'core'}]->(core:CadrePlanState)
WHERE s.from <= $on AND (s.until IS NULL OR s.until > $on) AND s.recorded <= $known AND (s.retracted IS NULL OR s.retracted > $known)
CALL (plan) {
  MATCH (plan)-[c:COVERS]->(:Position)
  WHERE c.from <= $on AND (c.until IS NULL OR c.until > $on) AND c.recorded <= $known AND (c.retracted IS NULL OR c.retracted > $known)
  RETURN count(c) AS positions
}
CALL (plan) {
  MATCH (plan)<-[i:NOMINATED_IN]-(:Nomination)
  WHERE i.from <= $on AND (i.until IS NULL OR i.until > $on) AND i.recorded <= $known AND (i.retracted IS NULL OR i.retracted > $known)
  RETURN count(i) AS nominations
}
RETURN plan.code AS code, properties(core) AS core, positions, nominations
ORDER BY code
