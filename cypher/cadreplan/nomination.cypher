// cadreplan/nomination: one nomination of a cadre plan on a day
// params: code STRING (CadrePlan.code), nomination STRING (Nomination.code), on DATE, known INTEGER
// returns: code, assessment, cadre, position, committee (one of them null; both where it has ended), version (number of the Change that said the last); ordered by code
MATCH (:CadrePlan {code: $code})<-[i:NOMINATED_IN]-(nomination:Nomination {code: $nomination})
WHERE i.from <= $on AND (i.until IS NULL OR i.until > $on) AND i.recorded <= $known AND (i.retracted IS NULL OR i.retracted > $known)
MATCH (nomination)-[a:HAS_STATE {aspect: 'assessment'}]->(assessment:NominationState)
WHERE a.from <= $on AND (a.until IS NULL OR a.until > $on) AND a.recorded <= $known AND (a.retracted IS NULL OR a.retracted > $known)
MATCH (nomination)-[o:NOMINATES]->(cadre:Cadre)
WHERE o.from <= $on AND (o.until IS NULL OR o.until > $on) AND o.recorded <= $known AND (o.retracted IS NULL OR o.retracted > $known)
OPTIONAL MATCH (nomination)-[f:NOMINATED_FOR]->(position:Position)
WHERE f.from <= $on AND (f.until IS NULL OR f.until > $on) AND f.recorded <= $known AND (f.retracted IS NULL OR f.retracted > $known)
OPTIONAL MATCH (nomination)-[t:NOMINATED_FOR]->(committee:OrgUnit)
WHERE t.from <= $on AND (t.until IS NULL OR t.until > $on) AND t.recorded <= $known AND (t.retracted IS NULL OR t.retracted > $known)
RETURN nomination.code AS code, properties(assessment) AS assessment, cadre.code AS cadre, position.code AS position, committee.code AS committee, a.recorded AS version
ORDER BY code
