// cadreplan/planned-cadres: for how many posts each cadre is planned in some cadre plans on a day
// params: plans LIST OF STRING (CadrePlan.code), on DATE, known INTEGER
// returns: cadre, posts; ordered by cadre
UNWIND $plans AS code
MATCH (:CadrePlan {code: code})<-[i:NOMINATED_IN]-(nomination:Nomination)-[o:NOMINATES]->(cadre:Cadre)
WHERE i.from <= $on AND (i.until IS NULL OR i.until > $on) AND i.recorded <= $known AND (i.retracted IS NULL OR i.retracted > $known)
  AND o.from <= $on AND (o.until IS NULL OR o.until > $on) AND o.recorded <= $known AND (o.retracted IS NULL OR o.retracted > $known)
RETURN cadre.code AS cadre, count(nomination) AS posts
ORDER BY cadre
