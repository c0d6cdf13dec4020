// cadre/cadres: cadres with some codes as they are on a day; codes not on record then are left out
// params: codes LIST OF STRING, readable LIST OF STRING (the codes of those whose personal data may be shown), on DATE, known INTEGER
// returns: code, core, erased, personal (null unless readable and recorded), posts, seats; ordered by code
UNWIND $codes AS code
MATCH (cadre:Cadre {code: code})-[s:HAS_STATE {aspect: 'core'}]->(core:CadreState)
WHERE s.from <= $on AND (s.until IS NULL OR s.until > $on) AND s.recorded <= $known AND (s.retracted IS NULL OR s.retracted > $known)
CALL (cadre) {
  OPTIONAL MATCH (cadre)-[p:HAS_STATE {aspect: 'personal'}]->(state:CadreState)
  WHERE cadre.code IN $readable
    AND p.from <= $on AND (p.until IS NULL OR p.until > $on) AND p.recorded <= $known AND (p.retracted IS NULL OR p.retracted > $known)
  RETURN properties(state) AS personal
  LIMIT 1
}
CALL (cadre) {
  OPTIONAL MATCH (cadre)-[h:HOLDS]->(position:Position)
  WHERE h.from <= $on AND (h.until IS NULL OR h.until > $on) AND h.recorded <= $known AND (h.retracted IS NULL OR h.retracted > $known)
  OPTIONAL MATCH (position)-[n:HAS_STATE {aspect: 'core'}]->(title:PositionState)
  WHERE n.from <= $on AND (n.until IS NULL OR n.until > $on) AND n.recorded <= $known AND (n.retracted IS NULL OR n.retracted > $known)
  OPTIONAL MATCH (position)-[e:ESTABLISHED_IN]->(unit:OrgUnit)-[m:HAS_STATE {aspect: 'core'}]->(name:OrgUnitState)
  WHERE e.from <= $on AND (e.until IS NULL OR e.until > $on) AND e.recorded <= $known AND (e.retracted IS NULL OR e.retracted > $known)
    AND m.from <= $on AND (m.until IS NULL OR m.until > $on) AND m.recorded <= $known AND (m.retracted IS NULL OR m.retracted > $known)
  WITH h, position, title, unit, name
  ORDER BY h.concurrent, h.acting, position.code
  RETURN collect({code: position.code, name: title.title, unit: unit.code, unitName: name.name, fact: properties(h)}) AS posts
}
CALL (cadre) {
  OPTIONAL MATCH (cadre)-[x:SITS_ON]->(unit:OrgUnit)
  WHERE x.from <= $on AND (x.until IS NULL OR x.until > $on) AND x.recorded <= $known AND (x.retracted IS NULL OR x.retracted > $known)
  OPTIONAL MATCH (unit)-[m:HAS_STATE {aspect: 'core'}]->(name:OrgUnitState)
  WHERE m.from <= $on AND (m.until IS NULL OR m.until > $on) AND m.recorded <= $known AND (m.retracted IS NULL OR m.retracted > $known)
  WITH x, unit, name
  ORDER BY unit.code
  RETURN collect({code: unit.code, name: name.name, fact: properties(x)}) AS seats
}
CALL (cadre) {
  OPTIONAL MATCH (cadre)-[r:HAS_STATE {aspect: 'erasure'}]->(:CadreState)
  WHERE r.from <= $on AND (r.until IS NULL OR r.until > $on) AND r.recorded <= $known AND (r.retracted IS NULL OR r.retracted > $known)
  RETURN count(r) > 0 AS erased
}
RETURN code, properties(core) AS core, erased, personal, posts, seats
ORDER BY code
