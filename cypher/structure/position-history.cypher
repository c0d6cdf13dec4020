// structure/position-history: every state, place and line of a post known at a time, with the Changes they rest on
// unbounded: a history is of every day
// params: code STRING (Position.code), known INTEGER
// returns: aspect, variant, from, until, values, target, fact, change; ordered by aspect, variant, from
MATCH (position:Position {code: $code})-[f:HAS_STATE|ESTABLISHED_IN|REPORTS_TO|SEATS_EX_OFFICIO]->(target)
WHERE f.recorded <= $known AND (f.retracted IS NULL OR f.retracted > $known)
RETURN coalesce(f.aspect, type(f)) AS aspect, coalesce(f.variant, f.line, '') AS variant, f.from AS from, f.until AS until,
  CASE WHEN target:PositionState THEN properties(target) ELSE {} END AS values, target.code AS target, f.id AS fact, f.recorded AS change
ORDER BY aspect, variant, from
