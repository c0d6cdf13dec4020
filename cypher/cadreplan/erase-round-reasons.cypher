// cadreplan/erase-round-reasons: takes what review rounds said of a cadre out of them for good; a part of erasing the cadre
// unbounded: whatever was ever believed
// scan: the rounds are few, and erasing is rare
// params: cadre STRING (Cadre.code), mark STRING
// returns: erased, how many
MATCH (cadre:Cadre {code: $cadre})
CALL (cadre) {
  MATCH (cadre)<-[:NOMINATES]-(nomination:Nomination)
  RETURN collect(DISTINCT nomination.code) AS nominations
}
MATCH (:ReviewRound)-[s:HAS_STATE {aspect: 'answer'}]->(state:ReviewRoundState)
WHERE state.reason IS NOT NULL AND (s.variant IN nominations OR state.cadre = $cadre)
SET state.reason = $mark
RETURN count(state) AS erased
