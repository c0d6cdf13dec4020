// work/search-tasks: tasks whose title fits a search, or that have the code typed, what fits best first
// params: query STRING (Lucene), patterns LIST OF STRING (of words the index leaves out), code STRING, standing BOOLEAN (holds on the day, or on other days only), limit INTEGER, on DATE, known INTEGER
// returns: code, name (title), type, within (name of the agency that leads), day (the nearest to the one asked for on which it had that title), score; ordered by score, the best first, then code
CALL () {
  CALL db.index.fulltext.queryNodes('task_title', $query) YIELD node AS core, score
  WITH core, score
  WHERE all(pattern IN $patterns WHERE normalize(toLower(core.title), NFD) =~ pattern)
  RETURN core, score
  UNION ALL
  MATCH (:Task {code: $code})-[own:HAS_STATE {aspect: 'core'}]->(core)
  WHERE own.from <= $on AND (own.until IS NULL OR own.until > $on) AND own.recorded <= $known AND (own.retracted IS NULL OR own.retracted > $known)
  RETURN core, 1000.0 AS score
}
MATCH (core)<-[s:HAS_STATE {aspect: 'core'}]-(task:Task)
WHERE $standing = (s.from <= $on AND (s.until IS NULL OR s.until > $on)) AND s.recorded <= $known AND (s.retracted IS NULL OR s.retracted > $known)
WITH task, core, score, CASE WHEN $standing THEN $on WHEN s.until <= $on THEN s.until - duration({days: 1}) ELSE s.from END AS day
LIMIT $limit + 50
WITH task, core, score, day
ORDER BY score DESC, task.code
LIMIT $limit
CALL (task, day) {
  OPTIONAL MATCH (task)-[l:LED_BY]->(unit:OrgUnit)-[n:HAS_STATE {aspect: 'core'}]->(name:OrgUnitState)
  WHERE l.from <= day AND (l.until IS NULL OR l.until > day) AND l.recorded <= $known AND (l.retracted IS NULL OR l.retracted > $known)
    AND n.from <= day AND (n.until IS NULL OR n.until > day) AND n.recorded <= $known AND (n.retracted IS NULL OR n.retracted > $known)
  RETURN name.name AS within
  LIMIT 1
}
RETURN task.code AS code, core.title AS name, 'TASK' AS type, within, day, score
ORDER BY score DESC, code
