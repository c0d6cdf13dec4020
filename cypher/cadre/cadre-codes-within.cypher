// cadre/cadre-codes-within: codes of those who hold a post in an org unit or below it on a day, or sit on one, in the order of codes
// params: unit STRING (OrgUnit.code), depth INTEGER (how far below), after STRING, limit INTEGER, on DATE, known INTEGER
// returns: code; ordered by code
MATCH (:OrgUnit {code: $unit})<-[path:PART_OF*0..12]-(unit:OrgUnit)
WHERE size(path) <= $depth
  AND all(f IN path WHERE f.from <= $on AND (f.until IS NULL OR f.until > $on) AND f.recorded <= $known AND (f.retracted IS NULL OR f.retracted > $known))
WITH DISTINCT unit
CALL (unit) {
  MATCH (unit)<-[e:ESTABLISHED_IN]-(:Position)<-[h:HOLDS]-(cadre:Cadre)
  WHERE e.from <= $on AND (e.until IS NULL OR e.until > $on) AND e.recorded <= $known AND (e.retracted IS NULL OR e.retracted > $known)
    AND h.from <= $on AND (h.until IS NULL OR h.until > $on) AND h.recorded <= $known AND (h.retracted IS NULL OR h.retracted > $known)
  RETURN cadre
UNION
  MATCH (unit)<-[x:SITS_ON]-(cadre:Cadre)
  WHERE x.from <= $on AND (x.until IS NULL OR x.until > $on) AND x.recorded <= $known AND (x.retracted IS NULL OR x.retracted > $known)
  RETURN cadre
}
WITH DISTINCT cadre.code AS code
WHERE code > $after
RETURN code
ORDER BY code
LIMIT $limit
