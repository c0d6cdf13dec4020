// structure/org-unit-history: every state and place of an org unit known at a time, with the Changes they rest on
// unbounded: a history is of every day
// params: code STRING (OrgUnit.code), known INTEGER
// returns: aspect, variant, from, until, values, target, fact, change; ordered by aspect, variant, from
MATCH (unit:OrgUnit {code: $code})-[f:HAS_STATE|PART_OF|GOVERNS|ADVISES|COORDINATES_WITH]->(target)
WHERE f.recorded <= $known AND (f.retracted IS NULL OR f.retracted > $known)
RETURN coalesce(f.aspect, type(f)) AS aspect, coalesce(f.variant, f.hierarchy, f.role, '') AS variant, f.from AS from, f.until AS until,
  CASE WHEN target:OrgUnitState THEN properties(target) ELSE {} END AS values, target.code AS target, f.id AS fact, f.recorded AS change
ORDER BY aspect, variant, from
