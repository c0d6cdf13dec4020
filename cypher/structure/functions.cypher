// structure/functions: functions and tasks of some org units on a day
// params: codes LIST OF STRING, on DATE, known INTEGER
// returns: unit, state, from, until; ordered by unit, key
UNWIND $codes AS code
MATCH (:OrgUnit {code: code})-[s:HAS_STATE {aspect: 'function'}]->(state:OrgUnitState)
WHERE s.from <= $on AND (s.until IS NULL OR s.until > $on) AND s.recorded <= $known AND (s.retracted IS NULL OR s.retracted > $known)
RETURN code AS unit, properties(state) AS state, s.from AS from, s.until AS until
ORDER BY unit, state.key
