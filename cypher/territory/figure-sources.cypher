// territory/figure-sources: where the figures of the units with some codes come from, as recorded with them, one row a source
// params: codes LIST OF STRING, on DATE, known INTEGER
// returns: aspect, kind, source, units, firstChange, lastChange; ordered by aspect, kind, the most used source first
UNWIND $codes AS code
MATCH (unit:AdministrativeUnit {code: code})-[s:HAS_STATE]->(state:AdministrativeUnitState)
WHERE s.aspect IN ['population', 'area', 'terrain', 'factors', 'boundary']
  AND s.from <= $on AND (s.until IS NULL OR s.until > $on) AND s.recorded <= $known AND (s.retracted IS NULL OR s.retracted > $known)
WITH s.aspect AS aspect, CASE s.aspect WHEN 'population' THEN state.kind END AS kind,
     CASE WHEN state.source STARTS WITH '= ' THEN '=' ELSE state.source END AS source, count(*) AS units, min(s.recorded) AS firstChange, max(s.recorded) AS lastChange
RETURN aspect, kind, source, units, firstChange, lastChange
ORDER BY aspect, kind, units DESC, source
