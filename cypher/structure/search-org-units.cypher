// structure/search-org-units: org units whose name fits a search, or that have the code typed, what fits best first
// params: query STRING (Lucene), patterns LIST OF STRING (of words the index leaves out), code STRING, standing BOOLEAN (holds on the day, or on other days only), limit INTEGER, on DATE, known INTEGER
// returns: code, name, type (kind), within (name of a unit above), day (the nearest to the one asked for on which it had that name), score; ordered by score, the best first, then code
CALL () {
  CALL db.index.fulltext.queryNodes('org_unit_name', $query) YIELD node AS core, score
  WITH core, score
  WHERE all(pattern IN $patterns WHERE normalize(toLower(core.name), NFD) =~ pattern)
  RETURN core, score
  UNION ALL
  MATCH (:OrgUnit {code: $code})-[own:HAS_STATE {aspect: 'core'}]->(core)
  WHERE own.from <= $on AND (own.until IS NULL OR own.until > $on) AND own.recorded <= $known AND (own.retracted IS NULL OR own.retracted > $known)
  RETURN core, 1000.0 AS score
}
MATCH (core)<-[s:HAS_STATE {aspect: 'core'}]-(unit:OrgUnit)
WHERE $standing = (s.from <= $on AND (s.until IS NULL OR s.until > $on)) AND s.recorded <= $known AND (s.retracted IS NULL OR s.retracted > $known)
WITH unit, core, score, CASE WHEN $standing THEN $on WHEN s.until <= $on THEN s.until - duration({days: 1}) ELSE s.from END AS day
LIMIT $limit + 50
WITH unit, core, score, day
ORDER BY score DESC, unit.code
LIMIT $limit
CALL (unit, day) {
  OPTIONAL MATCH (unit)-[p:PART_OF]->(above:OrgUnit)-[n:HAS_STATE {aspect: 'core'}]->(name:OrgUnitState)
  WHERE p.from <= day AND (p.until IS NULL OR p.until > day) AND p.recorded <= $known AND (p.retracted IS NULL OR p.retracted > $known)
    AND n.from <= day AND (n.until IS NULL OR n.until > day) AND n.recorded <= $known AND (n.retracted IS NULL OR n.retracted > $known)
  RETURN name.name AS within
  ORDER BY p.hierarchy, above.code
  LIMIT 1
}
RETURN unit.code AS code, core.name AS name, core.kind AS type, within, day, score
ORDER BY score DESC, code
