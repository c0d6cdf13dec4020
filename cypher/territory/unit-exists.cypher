// territory/unit-exists: whether a unit was ever recorded, and whether it exists on a day
// params: code STRING (AdministrativeUnit.code), on DATE, known INTEGER
// returns: exists; no row where nobody ever had the code
MATCH (unit:AdministrativeUnit {code: $code})
RETURN EXISTS {
  MATCH (unit)-[s:HAS_STATE {aspect: 'core'}]->(:AdministrativeUnitState)
  WHERE s.from <= $on AND (s.until IS NULL OR s.until > $on) AND s.recorded <= $known AND (s.retracted IS NULL OR s.retracted > $known)
} AS exists
