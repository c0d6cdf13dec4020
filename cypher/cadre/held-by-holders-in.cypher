// cadre/held-by-holders-in: all posts held on a day by those who hold one in some org units, posts elsewhere too
// params: codes LIST OF STRING (OrgUnit.code), on DATE, known INTEGER
// returns: cadre, position, unit, acting, concurrent; ordered by cadre, position
UNWIND $codes AS code
MATCH (:OrgUnit {code: code})<-[e:ESTABLISHED_IN]-(:Position)<-[h:HOLDS]-(cadre:Cadre)
WHERE e.from <= $on AND (e.until IS NULL OR e.until > $on) AND e.recorded <= $known AND (e.retracted IS NULL OR e.retracted > $known)
  AND h.from <= $on AND (h.until IS NULL OR h.until > $on) AND h.recorded <= $known AND (h.retracted IS NULL OR h.retracted > $known)
WITH DISTINCT cadre
MATCH (cadre)-[o:HOLDS]->(position:Position)-[p:ESTABLISHED_IN]->(unit:OrgUnit)
WHERE o.from <= $on AND (o.until IS NULL OR o.until > $on) AND o.recorded <= $known AND (o.retracted IS NULL OR o.retracted > $known)
  AND p.from <= $on AND (p.until IS NULL OR p.until > $on) AND p.recorded <= $known AND (p.retracted IS NULL OR p.retracted > $known)
RETURN cadre.code AS cadre, position.code AS position, unit.code AS unit, o.acting AS acting, o.concurrent AS concurrent
ORDER BY cadre, position
