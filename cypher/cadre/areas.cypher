// cadre/areas: the administrative units each of some cadres works for on a day: by their posts and seats of that day, else by those that ended last, else by those that come first
// unbounded: somebody without a post stays in the hands of those who had them last; the day chosen bounds the way up
// params: codes LIST OF STRING, on DATE, known INTEGER
// returns: code, areas (list of codes); ordered by code; who never had a post or seat is left out
UNWIND $codes AS code
MATCH (:Cadre {code: code})-[h:HOLDS|SITS_ON]->(place)
WHERE h.recorded <= $known AND (h.retracted IS NULL OR h.retracted > $known)
WITH code, place, h, CASE
  WHEN h.from <= $on AND (h.until IS NULL OR h.until > $on) THEN 0
  WHEN h.until <= $on THEN 1
  ELSE 2
END AS stage
WITH code, min(stage) AS first, collect({place: place, stage: stage, from: h.from, until: h.until}) AS held
WITH code, first, [each IN held WHERE each.stage = first] AS near
WITH code, first, near, reduce(last = null, each IN near | CASE WHEN last IS NULL OR each.until > last THEN each.until ELSE last END) AS last,
  reduce(next = null, each IN near | CASE WHEN next IS NULL OR each.from < next THEN each.from ELSE next END) AS next
UNWIND [each IN near WHERE first = 0 OR first = 1 AND each.until = last OR first = 2 AND each.from = next] AS each
WITH code, each.place AS place, CASE first WHEN 0 THEN $on WHEN 1 THEN last - duration({days: 1}) ELSE next END AS day
CALL (place, day) {
  MATCH (place)-[up:ESTABLISHED_IN|PART_OF*0..13]->(:OrgUnit)-[g:GOVERNS]->(area:AdministrativeUnit)
  WHERE all(f IN up WHERE f.from <= day AND (f.until IS NULL OR f.until > day) AND f.recorded <= $known AND (f.retracted IS NULL OR f.retracted > $known))
    AND g.from <= day AND (g.until IS NULL OR g.until > day) AND g.recorded <= $known AND (g.retracted IS NULL OR g.retracted > $known)
  RETURN area.code AS area
  ORDER BY size(up), area
  LIMIT 1
}
RETURN code, collect(DISTINCT area) AS areas
ORDER BY code
