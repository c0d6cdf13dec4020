// structure/lineage: the org units or posts one comes from and goes into, one reorganisation away
// unbounded: what a reorganisation did stays done after its units have ended
// params: code STRING, on DATE, known INTEGER
// returns: source (whether it comes from there), kind (OrgUnit, Position), code, name, on (day of the event), share; ordered by on, code
CALL () {
  MATCH (one:OrgUnit {code: $code})
  RETURN one
  UNION
  MATCH (one:Position {code: $code})
  RETURN one
}
MATCH (one)-[a:CONTRIBUTES|RESULTS_IN]-(event:Reorganisation)-[b:CONTRIBUTES|RESULTS_IN]-(other)
WHERE type(a) <> type(b)
  AND a.from <= $on AND a.recorded <= $known AND (a.retracted IS NULL OR a.retracted > $known)
  AND b.from <= $on AND b.recorded <= $known AND (b.retracted IS NULL OR b.retracted > $known)
WITH type(a) = 'RESULTS_IN' AS source, other, a.from AS on, coalesce(a.share, b.share, 1.0) AS share
CALL (other, on) {
  MATCH (other)-[s:HAS_STATE {aspect: 'core'}]->(core)
  WHERE s.recorded <= $known AND (s.retracted IS NULL OR s.retracted > $known)
  RETURN coalesce(core.name, core.title) AS name
  ORDER BY CASE WHEN s.from <= on AND (s.until IS NULL OR s.until >= on) THEN 0 ELSE 1 END, s.from DESC
  LIMIT 1
}
RETURN source, labels(other)[0] AS kind, other.code AS code, name, on, share
ORDER BY on, code
