// cadreplan/cadre-plan: one cadre plan as it is on a day
// params: code STRING (CadrePlan.code), on DATE, known INTEGER
// returns: code, core, begun (DATE), reviewed (DATE of the last review round concluded, or null), positions, committees, nominations (how many); nothing where it does not exist then
MATCH (plan:CadrePlan {code: $code})-[s:HAS_STATE {aspect: 'core'}]->(core:CadrePlanState)
WHERE s.from <= $on AND (s.until IS NULL OR s.until > $on) AND s.recorded <= $known AND (s.retracted IS NULL OR s.retracted > $known)
CALL (plan) {
  MATCH (plan)-[c:COVERS]->(:Position)
  WHERE c.from <= $on AND (c.until IS NULL OR c.until > $on) AND c.recorded <= $known AND (c.retracted IS NULL OR c.retracted > $known)
  RETURN count(c) AS positions
}
CALL (plan) {
  MATCH (plan)-[m:COVERS]->(:OrgUnit)
  WHERE m.from <= $on AND (m.until IS NULL OR m.until > $on) AND m.recorded <= $known AND (m.retracted IS NULL OR m.retracted > $known)
  RETURN count(m) AS committees
}
CALL (plan) {
  MATCH (plan)<-[i:NOMINATED_IN]-(:Nomination)
  WHERE i.from <= $on AND (i.until IS NULL OR i.until > $on) AND i.recorded <= $known AND (i.retracted IS NULL OR i.retracted > $known)
  RETURN count(i) AS nominations
}
CALL (plan) {
  OPTIONAL MATCH (plan)<-[h:HELD_FOR]-(:ReviewRound)-[r:HAS_STATE {aspect: 'core'}]->(round:ReviewRoundState)
  WHERE h.from <= $on AND (h.until IS NULL OR h.until > $on) AND h.recorded <= $known AND (h.retracted IS NULL OR h.retracted > $known)
    AND r.from <= $on AND (r.until IS NULL OR r.until > $on) AND r.recorded <= $known AND (r.retracted IS NULL OR r.retracted > $known)
  RETURN max(round.concludedOn) AS reviewed
}
RETURN plan.code AS code, properties(core) AS core, s.from AS begun, reviewed, positions, committees, nominations
ORDER BY code
