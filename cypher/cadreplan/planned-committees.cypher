// cadreplan/planned-committees: the committees whose seats a cadre plan covers on a day, with who sits on them
// params: code STRING (CadrePlan.code), on DATE, known INTEGER
// returns: code, name, kind, prescribed, congress (DATE; both null where the plan does not say), sitting (list of Cadre.code, in person or by a post); ordered by code
MATCH (:CadrePlan {code: $code})-[c:COVERS]->(committee:OrgUnit)-[s:HAS_STATE {aspect: 'core'}]->(core:OrgUnitState)
WHERE c.from <= $on AND (c.until IS NULL OR c.until > $on) AND c.recorded <= $known AND (c.retracted IS NULL OR c.retracted > $known)
  AND s.from <= $on AND (s.until IS NULL OR s.until > $on) AND s.recorded <= $known AND (s.retracted IS NULL OR s.retracted > $known)
CALL (committee) {
  CALL (committee) {
    MATCH (committee)<-[x:SITS_ON]-(cadre:Cadre)
    WHERE x.from <= $on AND (x.until IS NULL OR x.until > $on) AND x.recorded <= $known AND (x.retracted IS NULL OR x.retracted > $known)
    RETURN cadre.code AS sitting
    UNION
    MATCH (committee)<-[e:SEATS_EX_OFFICIO]-(:Position)<-[d:HOLDS]-(cadre:Cadre)
    WHERE e.from <= $on AND (e.until IS NULL OR e.until > $on) AND e.recorded <= $known AND (e.retracted IS NULL OR e.retracted > $known)
      AND d.from <= $on AND (d.until IS NULL OR d.until > $on) AND d.recorded <= $known AND (d.retracted IS NULL OR d.retracted > $known)
      AND NOT coalesce(d.acting, false)
    RETURN cadre.code AS sitting
  }
  RETURN collect(sitting) AS sitting
}
RETURN committee.code AS code, core.name AS name, core.kind AS kind, c.prescribed AS prescribed, c.congress AS congress, sitting
ORDER BY code
