// territory/unit-codes-by-official-code: codes of the units that hold an official code on a day
// params: officialCode STRING, on DATE, known INTEGER
// returns: code; ordered by code
MATCH (core:AdministrativeUnitState {officialCode: $officialCode})<-[s:HAS_STATE {aspect: 'core'}]-(unit:AdministrativeUnit)
WHERE s.from <= $on AND (s.until IS NULL OR s.until > $on) AND s.recorded <= $known AND (s.retracted IS NULL OR s.retracted > $known)
RETURN DISTINCT unit.code AS code
ORDER BY code
