// structure/org-unit-exists: whether an org unit was ever recorded, and whether it exists on a day
// params: code STRING (OrgUnit.code), on DATE, known INTEGER
// returns: exists; no row where nobody ever had the code
MATCH (unit:OrgUnit {code: $code})
RETURN EXISTS {
  MATCH (unit)-[s:HAS_STATE {aspect: 'core'}]->(:OrgUnitState)
  WHERE s.from <= $on AND (s.until IS NULL OR s.until > $on) AND s.recorded <= $known AND (s.retracted IS NULL OR s.retracted > $known)
} AS exists
