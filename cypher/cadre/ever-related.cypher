// cadre/ever-related: the codes of all who were ever recorded as relatives of a cadre, for erasing it at them too
// unbounded: what is erased is erased on every day and in everything that was ever known
// params: code STRING (Cadre.code)
// returns: code; ordered by code
MATCH (:Cadre {code: $code})-[s:HAS_STATE {aspect: 'relation'}]->(state:CadreState)
RETURN DISTINCT state.cadre AS code
ORDER BY code
