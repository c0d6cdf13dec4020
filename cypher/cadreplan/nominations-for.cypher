// cadreplan/nominations-for: the nominations for some posts in some cadre plans on a day
// params: positions LIST OF STRING (Position.code), plans LIST OF STRING (CadrePlan.code), on DATE, known INTEGER
// returns: plan, position, nomination, cadre; ordered by plan, position, nomination
UNWIND $positions AS code
MATCH (:Position {code: code})<-[f:NOMINATED_FOR]-(nomination:Nomination)-[i:NOMINATED_IN]->(plan:CadrePlan)
WHERE plan.code IN $plans
  AND f.from <= $on AND (f.until IS NULL OR f.until > $on) AND f.recorded <= $known AND (f.retracted IS NULL OR f.retracted > $known)
  AND i.from <= $on AND (i.until IS NULL OR i.until > $on) AND i.recorded <= $known AND (i.retracted IS NULL OR i.retracted > $known)
MATCH (nomination)-[o:NOMINATES]->(cadre:Cadre)
WHERE o.from <= $on AND (o.until IS NULL OR o.until > $on) AND o.recorded <= $known AND (o.retracted IS NULL OR o.retracted > $known)
RETURN plan.code AS plan, code AS position, nomination.code AS nomination, cadre.code AS cadre
ORDER BY plan, position, nomination
