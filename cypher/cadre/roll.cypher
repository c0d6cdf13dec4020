// cadre/roll: what criteria ask of cadres with some codes: all that is recorded on a day, relations to others apart, and every post held up to it as it was at the end; codes not on record then are left out
// unbounded: a career reaches back; what a post was is that of its last day, or of the day asked for
// params: codes LIST OF STRING (Cadre.code), on DATE, known INTEGER
// returns: code, synthetic, states (list of aspect, from, state), served (list of position, unit, role, title, kind, from, until, acting, concurrent; the first first); ordered by code
UNWIND $codes AS code
MATCH (cadre:Cadre {code: code})-[s:HAS_STATE {aspect: 'core'}]->(core:CadreState)
WHERE s.from <= $on AND (s.until IS NULL OR s.until > $on) AND s.recorded <= $known AND (s.retracted IS NULL OR s.retracted > $known)
CALL (cadre) {
  MATCH (cadre)-[p:HAS_STATE]->(state:CadreState)
  WHERE NOT p.aspect IN ['core', 'relation']
    AND p.from <= $on AND (p.until IS NULL OR p.until > $on) AND p.recorded <= $known AND (p.retracted IS NULL OR p.retracted > $known)
  RETURN collect({aspect: p.aspect, from: p.from, state: properties(state)}) AS states
}
CALL (cadre) {
  MATCH (cadre)-[h:HOLDS]->(position:Position)
  WHERE h.from <= $on AND h.recorded <= $known AND (h.retracted IS NULL OR h.retracted > $known)
  WITH h, position, CASE WHEN h.until IS NULL OR h.until > $on THEN $on ELSE h.until - duration({days: 1}) END AS day
  OPTIONAL MATCH (position)-[n:HAS_STATE {aspect: 'core'}]->(post:PositionState)
  WHERE n.from <= day AND (n.until IS NULL OR n.until > day) AND n.recorded <= $known AND (n.retracted IS NULL OR n.retracted > $known)
  OPTIONAL MATCH (position)-[e:ESTABLISHED_IN]->(own:OrgUnit)-[m:HAS_STATE {aspect: 'core'}]->(unit:OrgUnitState)
  WHERE e.from <= day AND (e.until IS NULL OR e.until > day) AND e.recorded <= $known AND (e.retracted IS NULL OR e.retracted > $known)
    AND m.from <= day AND (m.until IS NULL OR m.until > day) AND m.recorded <= $known AND (m.retracted IS NULL OR m.retracted > $known)
  WITH h, position, post, own, unit
  ORDER BY h.from
  RETURN collect({position: position.code, unit: own.code, role: post.role, title: post.title, kind: unit.kind, from: h.from, until: h.until, acting: h.acting, concurrent: h.concurrent}) AS served
}
RETURN code, core.synthetic AS synthetic, states, served
ORDER BY code
