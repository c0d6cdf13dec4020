// territory/units: the units with some codes as they are on a day, boundaries apart; codes that do not exist then are left out
// params: codes LIST OF STRING, on DATE, known INTEGER
// returns: code, parent, states (list of aspect, variant, state); ordered by code
UNWIND $codes AS code
MATCH (unit:AdministrativeUnit {code: code})-[s:HAS_STATE]->(state:AdministrativeUnitState)
WHERE s.aspect IN ['core', 'population', 'area', 'terrain', 'factors', 'location']
  AND s.from <= $on AND (s.until IS NULL OR s.until > $on) AND s.recorded <= $known AND (s.retracted IS NULL OR s.retracted > $known)
WITH unit, collect({aspect: s.aspect, state: properties(state)}) AS states
OPTIONAL MATCH (unit)-[p:PART_OF {hierarchy: 'territory'}]->(parent:AdministrativeUnit)
WHERE p.from <= $on AND (p.until IS NULL OR p.until > $on) AND p.recorded <= $known AND (p.retracted IS NULL OR p.retracted > $known)
RETURN unit.code AS code, parent.code AS parent, states
ORDER BY code
