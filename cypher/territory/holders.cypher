// territory/holders: which units hold some official codes on a day
// params: officialCodes LIST OF STRING, on DATE, known INTEGER
// returns: officialCode, code; ordered by officialCode, code
UNWIND $officialCodes AS officialCode
MATCH (core:AdministrativeUnitState {officialCode: officialCode})<-[s:HAS_STATE {aspect: 'core'}]-(unit:AdministrativeUnit)
USING INDEX SEEK core:AdministrativeUnitState(officialCode)
WHERE s.from <= $on AND (s.until IS NULL OR s.until > $on) AND s.recorded <= $known AND (s.retracted IS NULL OR s.retracted > $known)
RETURN DISTINCT officialCode, unit.code AS code
ORDER BY officialCode, code
