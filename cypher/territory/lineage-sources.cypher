// territory/lineage-sources: where a unit comes from, over up to some number of reorganisations, one row a way
// unbounded: what a reorganisation did stays done after its units have ended; the name is the one at the event, not that of the day asked
// params: code STRING (AdministrativeUnit.code), hops INTEGER (2 a reorganisation), on DATE, known INTEGER
// returns: code, name (at the event), share (of the unit the way begins at), on (day of the event next to it), next (code of the unit on the other side of that event); ordered by on, code
MATCH way = (other:AdministrativeUnit)-[path:CONTRIBUTES|RESULTS_IN*2..40]->(:AdministrativeUnit {code: $code})
WHERE all(f IN path WHERE f.from <= $on
                      AND f.recorded <= $known AND (f.retracted IS NULL OR f.retracted > $known))
  AND length(way) <= $hops
WITH other, reduce(share = 1.0, f IN path | share * coalesce(f.share, 1.0)) AS share, path[0].from AS on,
  nodes(way)[2].code AS next
CALL (other, on) {
  MATCH (other)-[s:HAS_STATE {aspect: 'core'}]->(core:AdministrativeUnitState)
  WHERE s.from < on AND s.recorded <= $known AND (s.retracted IS NULL OR s.retracted > $known)
  RETURN core.name AS name
  ORDER BY s.from DESC
  LIMIT 1
}
RETURN other.code AS code, name, share, on, next
ORDER BY on, code, next
