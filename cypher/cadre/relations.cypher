// cadre/relations: what other cadres are to a cadre on a day; only for those who may read both
// params: code STRING (Cadre.code), on DATE, known INTEGER
// returns: cadre (code of the other), relation (what the other is to the cadre); ordered by cadre
MATCH (:Cadre {code: $code})-[s:HAS_STATE {aspect: 'relation'}]->(state:CadreState)
WHERE s.from <= $on AND (s.until IS NULL OR s.until > $on) AND s.recorded <= $known AND (s.retracted IS NULL OR s.retracted > $known)
RETURN state.cadre AS cadre, state.relation AS relation
ORDER BY cadre
