// territory/all-states: the states of every unit there is on a day, boundaries apart, in the order of codes; for those who need all of them at once
// params: on DATE, known INTEGER
// returns: code, aspect, values (what the aspect says, in the order of docs/graph-model.md, without source); ordered by code
MATCH (unit:AdministrativeUnit)-[s:HAS_STATE]->(state:AdministrativeUnitState)
WHERE unit.code >= ''
  AND s.aspect IN ['core', 'population', 'area', 'terrain', 'factors', 'location']
  AND s.from <= $on AND (s.until IS NULL OR s.until > $on) AND s.recorded <= $known AND (s.retracted IS NULL OR s.retracted > $known)
RETURN unit.code AS code, s.aspect AS aspect,
  CASE s.aspect
    WHEN 'core' THEN [state.name, state.type, state.level, state.officialCode]
    WHEN 'population' THEN [state.people, state.kind, state.year]
    WHEN 'area' THEN [state.km2]
    WHEN 'terrain' THEN [state.terrain]
    WHEN 'factors' THEN [state.minorityPct, state.landBorder, state.island]
    ELSE [state.longitude, state.latitude]
  END AS values
ORDER BY code
