// cadreplan/planned-for: what some cadres are planned for in some cadre plans on a day
// params: cadres LIST OF STRING (Cadre.code), plans LIST OF STRING (CadrePlan.code), on DATE, known INTEGER
// returns: cadre, plan, name (of the plan), position, committee (one of them null), title (of the post or committee), unitName, readiness; ordered by cadre, plan, position, seats last;
// what has ended is left out
UNWIND $cadres AS code
MATCH (:Cadre {code: code})<-[o:NOMINATES]-(nomination:Nomination)-[i:NOMINATED_IN]->(plan:CadrePlan)
WHERE plan.code IN $plans
  AND o.from <= $on AND (o.until IS NULL OR o.until > $on) AND o.recorded <= $known AND (o.retracted IS NULL OR o.retracted > $known)
  AND i.from <= $on AND (i.until IS NULL OR i.until > $on) AND i.recorded <= $known AND (i.retracted IS NULL OR i.retracted > $known)
MATCH (nomination)-[a:HAS_STATE {aspect: 'assessment'}]->(assessment:NominationState)
WHERE a.from <= $on AND (a.until IS NULL OR a.until > $on) AND a.recorded <= $known AND (a.retracted IS NULL OR a.retracted > $known)
OPTIONAL MATCH (nomination)-[f:NOMINATED_FOR]->(position:Position)-[s:HAS_STATE {aspect: 'core'}]->(post:PositionState)
WHERE f.from <= $on AND (f.until IS NULL OR f.until > $on) AND f.recorded <= $known AND (f.retracted IS NULL OR f.retracted > $known)
  AND s.from <= $on AND (s.until IS NULL OR s.until > $on) AND s.recorded <= $known AND (s.retracted IS NULL OR s.retracted > $known)
OPTIONAL MATCH (nomination)-[t:NOMINATED_FOR]->(committee:OrgUnit)-[m:HAS_STATE {aspect: 'core'}]->(body:OrgUnitState)
WHERE t.from <= $on AND (t.until IS NULL OR t.until > $on) AND t.recorded <= $known AND (t.retracted IS NULL OR t.retracted > $known)
  AND m.from <= $on AND (m.until IS NULL OR m.until > $on) AND m.recorded <= $known AND (m.retracted IS NULL OR m.retracted > $known)
WITH code, plan, assessment, position, post, committee, body
WHERE position IS NOT NULL OR committee IS NOT NULL
MATCH (plan)-[c:HAS_STATE {aspect: 'core'}]->(core:CadrePlanState)
WHERE c.from <= $on AND (c.until IS NULL OR c.until > $on) AND c.recorded <= $known AND (c.retracted IS NULL OR c.retracted > $known)
OPTIONAL MATCH (position)-[e:ESTABLISHED_IN]->(:OrgUnit)-[n:HAS_STATE {aspect: 'core'}]->(unit:OrgUnitState)
WHERE e.from <= $on AND (e.until IS NULL OR e.until > $on) AND e.recorded <= $known AND (e.retracted IS NULL OR e.retracted > $known)
  AND n.from <= $on AND (n.until IS NULL OR n.until > $on) AND n.recorded <= $known AND (n.retracted IS NULL OR n.retracted > $known)
RETURN code AS cadre, plan.code AS plan, core.name AS name, position.code AS position, committee.code AS committee, coalesce(post.title, body.name) AS title, unit.name AS unitName, assessment.readiness AS readiness
ORDER BY cadre, plan, position, committee
