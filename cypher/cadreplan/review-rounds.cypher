// cadreplan/review-rounds: the review rounds of a cadre plan on a day, or one of them
// unbounded: the version counts whatever was said of the round for any day, as known then
// params: code STRING (CadrePlan.code), round STRING (ReviewRound.code, or '' for all), on DATE, known INTEGER
// returns: code, core, version (number of the last Change that said something of it); the latest first
MATCH (:CadrePlan {code: $code})<-[h:HELD_FOR]-(round:ReviewRound)-[s:HAS_STATE {aspect: 'core'}]->(core:ReviewRoundState)
WHERE h.from <= $on AND (h.until IS NULL OR h.until > $on) AND h.recorded <= $known AND (h.retracted IS NULL OR h.retracted > $known)
  AND s.from <= $on AND (s.until IS NULL OR s.until > $on) AND s.recorded <= $known AND (s.retracted IS NULL OR s.retracted > $known)
  AND ($round = '' OR round.code = $round)
CALL (round) {
  MATCH (round)-[a:HAS_STATE]->(:ReviewRoundState)
  WHERE a.recorded <= $known
  RETURN max(CASE WHEN a.retracted IS NOT NULL AND a.retracted <= $known THEN a.retracted ELSE a.recorded END) AS version
}
RETURN round.code AS code, properties(core) AS core, version
ORDER BY core.openedOn DESC, code DESC
