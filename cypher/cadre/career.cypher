// cadre/career: every post and seat a cadre has held and is to hold, under the names of then, with the Changes they rest on
// unbounded: a career is of every day; names are those at its beginning, or the first there are
// params: code STRING (Cadre.code), known INTEGER
// returns: code, name, unit, unitName (unit null where it is a seat), fact, change; ordered by from, code
MATCH (:Cadre {code: $code})-[h:HOLDS|SITS_ON]->(place)
WHERE h.recorded <= $known AND (h.retracted IS NULL OR h.retracted > $known)
CALL (place, h) {
  OPTIONAL MATCH (place)-[n:HAS_STATE {aspect: 'core'}]->(core)
  WHERE n.recorded <= $known AND (n.retracted IS NULL OR n.retracted > $known)
    AND (h.until IS NULL OR n.from < h.until)
  RETURN coalesce(core.title, core.name) AS name
  ORDER BY n.from DESC
  LIMIT 1
}
CALL (place, h) {
  OPTIONAL MATCH (place:Position)-[e:ESTABLISHED_IN]->(unit:OrgUnit)-[m:HAS_STATE {aspect: 'core'}]->(core:OrgUnitState)
  WHERE e.recorded <= $known AND (e.retracted IS NULL OR e.retracted > $known)
    AND m.recorded <= $known AND (m.retracted IS NULL OR m.retracted > $known)
    AND (h.until IS NULL OR e.from < h.until) AND (h.until IS NULL OR m.from < h.until)
  RETURN unit.code AS unit, core.name AS unitName
  ORDER BY e.from DESC, m.from DESC
  LIMIT 1
}
RETURN place.code AS code, name, unit, unitName, type(h) = 'SITS_ON' AS seat, properties(h) AS fact, h.recorded AS change
ORDER BY h.from, code
