// territory/boundaries: boundaries of the units with some codes on a day, where there are any
// params: codes LIST OF STRING, on DATE, known INTEGER
// returns: code, wkt; ordered by code
UNWIND $codes AS code
MATCH (unit:AdministrativeUnit {code: code})-[s:HAS_STATE {aspect: 'boundary'}]->(state:AdministrativeUnitState)
WHERE s.from <= $on AND (s.until IS NULL OR s.until > $on) AND s.recorded <= $known AND (s.retracted IS NULL OR s.retracted > $known)
RETURN unit.code AS code, state.wkt AS wkt
ORDER BY code
