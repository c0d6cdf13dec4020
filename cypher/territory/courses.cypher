// territory/courses: the names and figures of some units through time
// unbounded: a course is of every day
// params: codes LIST OF STRING, known INTEGER
// returns: code, aspect (core, population or area), from, until, name, kind, value, year, source; ordered by code and from
UNWIND $codes AS code
MATCH (unit:AdministrativeUnit {code: code})-[s:HAS_STATE]->(state:AdministrativeUnitState)
WHERE s.aspect IN ['core', 'population', 'area'] AND s.recorded <= $known AND (s.retracted IS NULL OR s.retracted > $known)
RETURN code, s.aspect AS aspect, s.from AS from, s.until AS until, state.name AS name, state.kind AS kind, coalesce(state.people, state.km2) AS value,
  state.year AS year, state.source AS source
ORDER BY code, from, aspect DESC, kind
