// access/existing-units: which of some codes are administrative units, on whatever day
// params: codes LIST OF STRING
// returns: code
UNWIND $codes AS code
MATCH (unit:AdministrativeUnit {code: code})
RETURN DISTINCT unit.code AS code
