// cadreplan/erase-reasons: takes what was written of a cadre's nominations out of them for good; a part of erasing the cadre
// unbounded: whatever was ever believed
// params: cadre STRING (Cadre.code), mark STRING
// returns: erased, how many
MATCH (:Cadre {code: $cadre})<-[:NOMINATES]-(:Nomination)-[s:HAS_STATE]->(state:NominationState)
WHERE s.aspect IN ['assessment', 'development', 'cohort']
SET state.reason = CASE WHEN state.reason IS NULL THEN null ELSE $mark END,
  state.need = CASE WHEN state.need IS NULL THEN null ELSE $mark END,
  state.note = CASE WHEN state.note IS NULL THEN null ELSE $mark END
RETURN count(state) AS erased
