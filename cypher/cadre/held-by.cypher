// cadre/held-by: all posts some cadres hold on a day; one who is on record and holds none is a row without a post
// params: codes LIST OF STRING (Cadre.code), on DATE, known INTEGER
// returns: cadre, position, unit, acting, concurrent; ordered by cadre, position
UNWIND $codes AS code
MATCH (cadre:Cadre {code: code})-[s:HAS_STATE {aspect: 'core'}]->(:CadreState)
WHERE s.from <= $on AND (s.until IS NULL OR s.until > $on) AND s.recorded <= $known AND (s.retracted IS NULL OR s.retracted > $known)
OPTIONAL MATCH (cadre)-[o:HOLDS]->(position:Position)-[p:ESTABLISHED_IN]->(unit:OrgUnit)
WHERE o.from <= $on AND (o.until IS NULL OR o.until > $on) AND o.recorded <= $known AND (o.retracted IS NULL OR o.retracted > $known)
  AND p.from <= $on AND (p.until IS NULL OR p.until > $on) AND p.recorded <= $known AND (p.retracted IS NULL OR p.retracted > $known)
RETURN code AS cadre, position.code AS position, unit.code AS unit, o.acting AS acting, o.concurrent AS concurrent
ORDER BY cadre, position
