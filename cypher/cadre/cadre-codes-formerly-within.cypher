// cadre/cadre-codes-formerly-within: codes of cadres in service on a day who hold no post and held one in an org unit or below it on an earlier day
// unbounded: they held it on days before; the unit and its posts are those of the day asked for
// params: unit STRING (OrgUnit.code), depth INTEGER (how far below), after STRING, limit INTEGER, on DATE, known INTEGER
// returns: code; ordered by code
MATCH (:OrgUnit {code: $unit})<-[path:PART_OF*0..12]-(unit:OrgUnit)
WHERE size(path) <= $depth
  AND all(f IN path WHERE f.from <= $on AND (f.until IS NULL OR f.until > $on) AND f.recorded <= $known AND (f.retracted IS NULL OR f.retracted > $known))
WITH DISTINCT unit
MATCH (unit)<-[e:ESTABLISHED_IN]-(:Position)<-[f:HOLDS]-(cadre:Cadre)
WHERE e.from <= $on AND (e.until IS NULL OR e.until > $on) AND e.recorded <= $known AND (e.retracted IS NULL OR e.retracted > $known)
  AND f.until <= $on AND f.recorded <= $known AND (f.retracted IS NULL OR f.retracted > $known)
WITH DISTINCT cadre
MATCH (cadre)-[s:HAS_STATE {aspect: 'core'}]->(:CadreState)
WHERE cadre.code > $after
  AND s.from <= $on AND (s.until IS NULL OR s.until > $on) AND s.recorded <= $known AND (s.retracted IS NULL OR s.retracted > $known)
  AND NOT EXISTS {
    MATCH (cadre)-[h:HOLDS]->(:Position)
    WHERE h.from <= $on AND (h.until IS NULL OR h.until > $on) AND h.recorded <= $known AND (h.retracted IS NULL OR h.retracted > $known)
  }
  AND NOT EXISTS {
    MATCH (cadre)-[r:HAS_STATE {aspect: 'service'}]->(:CadreState)
    WHERE r.from <= $on AND (r.until IS NULL OR r.until > $on) AND r.recorded <= $known AND (r.retracted IS NULL OR r.retracted > $known)
  }
RETURN DISTINCT cadre.code AS code
ORDER BY code
LIMIT $limit
