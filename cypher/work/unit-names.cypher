// work/unit-names: names of some org units on a day, or the last ones they had before it, or the first ones after it
// unbounded: work is told of agencies that have ended, or were not on record yet
// params: codes LIST OF STRING (OrgUnit.code), on DATE, known INTEGER
// returns: code, name, field; ordered by code
UNWIND $codes AS code
MATCH (unit:OrgUnit {code: code})
CALL (unit) {
  MATCH (unit)-[s:HAS_STATE {aspect: 'core'}]->(core:OrgUnitState)
  WHERE s.recorded <= $known AND (s.retracted IS NULL OR s.retracted > $known)
  RETURN core
  ORDER BY s.from <= $on DESC, abs(duration.inDays(s.from, $on).days)
  LIMIT 1
}
RETURN code, core.name AS name, core.field AS field
ORDER BY code
