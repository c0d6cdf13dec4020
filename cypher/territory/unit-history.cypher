// territory/unit-history: every state and place of a unit known at a time, with the Changes they rest on
// unbounded: a history is of every day
// params: code STRING (AdministrativeUnit.code), known INTEGER
// returns: aspect, variant, from, until, values, parent, fact, change; ordered by aspect, variant, from
MATCH (unit:AdministrativeUnit {code: $code})-[f:HAS_STATE|PART_OF]->(target)
WHERE f.recorded <= $known AND (f.retracted IS NULL OR f.retracted > $known)
  AND (f.aspect IS NULL OR f.aspect <> 'boundary')
RETURN coalesce(f.aspect, 'place') AS aspect, coalesce(f.variant, '') AS variant, f.from AS from, f.until AS until, properties(target) AS values,
  f.id AS fact, f.recorded AS change
ORDER BY aspect, variant, from
