// cadreplan/round-states: what was recorded in a review round on a day: answers, meetings and votes
// params: round STRING (ReviewRound.code), on DATE, known INTEGER
// returns: aspect, variant, state, version (number of the Change that said it); ordered by aspect and variant
MATCH (:ReviewRound {code: $round})-[s:HAS_STATE]->(state:ReviewRoundState)
WHERE s.aspect <> 'core' AND s.from <= $on AND (s.until IS NULL OR s.until > $on) AND s.recorded <= $known AND (s.retracted IS NULL OR s.retracted > $known)
RETURN s.aspect AS aspect, s.variant AS variant, properties(state) AS state, s.recorded AS version
ORDER BY aspect, variant
