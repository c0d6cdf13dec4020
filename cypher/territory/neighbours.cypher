// territory/neighbours: units that share a border with a unit on a day
// params: code STRING (AdministrativeUnit.code), on DATE, known INTEGER
// returns: code, name, sharedBorderKm; the longest border first
MATCH (:AdministrativeUnit {code: $code})-[b:ADJACENT_TO]-(neighbour:AdministrativeUnit)-[s:HAS_STATE {aspect: 'core'}]->(core:AdministrativeUnitState)
WHERE b.from <= $on AND (b.until IS NULL OR b.until > $on) AND b.recorded <= $known AND (b.retracted IS NULL OR b.retracted > $known)
  AND s.from <= $on AND (s.until IS NULL OR s.until > $on) AND s.recorded <= $known AND (s.retracted IS NULL OR s.retracted > $known)
RETURN neighbour.code AS code, core.name AS name, b.sharedBorderKm AS sharedBorderKm
ORDER BY sharedBorderKm DESC, code
