// cadreplan/plans-covering: which of some posts are planned in some cadre plans on a day
// params: positions LIST OF STRING (Position.code), plans LIST OF STRING (CadrePlan.code), on DATE, known INTEGER
// returns: plan, position; ordered by plan, position
UNWIND $positions AS code
MATCH (:Position {code: code})<-[c:COVERS]-(plan:CadrePlan)
WHERE plan.code IN $plans AND c.from <= $on AND (c.until IS NULL OR c.until > $on) AND c.recorded <= $known AND (c.retracted IS NULL OR c.retracted > $known)
RETURN plan.code AS plan, code AS position
ORDER BY plan, position
