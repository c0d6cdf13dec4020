// cadre/names: every name a cadre was ever recorded under, for erasing them
// unbounded: what is erased is erased on every day and in everything that was ever known
// params: code STRING (Cadre.code)
// returns: name; ordered by name
MATCH (:Cadre {code: $code})-[p:HAS_STATE {aspect: 'personal'}]->(state:CadreState)
WHERE state.name IS NOT NULL
RETURN DISTINCT state.name AS name
ORDER BY name
