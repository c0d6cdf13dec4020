// cadreplan/erase-reasons: takes what was written of a cadre's nominations out of them for good; a part of erasing the cadre
// unbounded: whatever was ever believed
// params: cadre STRING (Cadre.code), mark STRING
// returns: erased, how many
MATCH (:Cadre {code: $cadre})<-[:NOMINATES]-(:Nomination)-[:HAS_STATE {aspect: 'assessment'}]->(state:NominationState)
WHERE state.reason IS NOT NULL
SET state.reason = $mark
RETURN count(state) AS erased
