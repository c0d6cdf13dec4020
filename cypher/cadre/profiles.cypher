// cadre/profiles: what plans ask of cadres with some codes on a day: what is recorded of those who may be read, relations to others apart, and the posts all of them hold
// params: codes LIST OF STRING (Cadre.code), readable LIST OF STRING (of those whose personal data may be shown), on DATE, known INTEGER
// returns: code, synthetic, states (list of aspect, variant, from, state; without the personal ones unless readable), posts (list of code, title, role, unit, unitName, acting, concurrent; the main one first); ordered by code
UNWIND $codes AS code
MATCH (cadre:Cadre {code: code})-[s:HAS_STATE {aspect: 'core'}]->(core:CadreState)
WHERE s.from <= $on AND (s.until IS NULL OR s.until > $on) AND s.recorded <= $known AND (s.retracted IS NULL OR s.retracted > $known)
CALL (cadre) {
  OPTIONAL MATCH (cadre)-[p:HAS_STATE]->(state:CadreState)
  WHERE NOT p.aspect IN ['core', 'relation'] AND (cadre.code IN $readable OR p.aspect IN ['service', 'erasure'])
    AND p.from <= $on AND (p.until IS NULL OR p.until > $on) AND p.recorded <= $known AND (p.retracted IS NULL OR p.retracted > $known)
  WITH p, state
  ORDER BY p.aspect, p.variant
  RETURN collect(CASE WHEN p IS NOT NULL THEN {aspect: p.aspect, variant: p.variant, from: p.from, state: properties(state)} END) AS states
}
CALL (cadre) {
  OPTIONAL MATCH (cadre)-[h:HOLDS]->(position:Position)-[n:HAS_STATE {aspect: 'core'}]->(title:PositionState)
  WHERE h.from <= $on AND (h.until IS NULL OR h.until > $on) AND h.recorded <= $known AND (h.retracted IS NULL OR h.retracted > $known)
    AND n.from <= $on AND (n.until IS NULL OR n.until > $on) AND n.recorded <= $known AND (n.retracted IS NULL OR n.retracted > $known)
  OPTIONAL MATCH (position)-[e:ESTABLISHED_IN]->(unit:OrgUnit)-[m:HAS_STATE {aspect: 'core'}]->(name:OrgUnitState)
  WHERE e.from <= $on AND (e.until IS NULL OR e.until > $on) AND e.recorded <= $known AND (e.retracted IS NULL OR e.retracted > $known)
    AND m.from <= $on AND (m.until IS NULL OR m.until > $on) AND m.recorded <= $known AND (m.retracted IS NULL OR m.retracted > $known)
  WITH h, position, title, unit, name
  ORDER BY h.concurrent, h.acting, position.code
  RETURN collect(CASE WHEN h IS NOT NULL THEN {code: position.code, title: title.title, role: title.role, unit: unit.code, unitName: name.name, acting: h.acting, concurrent: h.concurrent} END) AS posts
}
RETURN code, core.synthetic AS synthetic, states, posts
ORDER BY code
