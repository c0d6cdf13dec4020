// work/task-history: everything ever said of a task up to a Change, taken back or not, with the Changes it rests on
// unbounded: a history is of every day and of all that was believed
// params: code STRING (Task.code), known INTEGER
// returns: what, variant, from, until, state, target, role, change, retracted, recordedAt, actor, reason; the latest Change first
MATCH (task:Task {code: $code})-[f]->(target)
WHERE f.recorded <= $known
MATCH (change:Change {number: f.recorded})
RETURN coalesce(f.aspect, type(f)) AS what, coalesce(f.variant, '') AS variant, f.from AS from, f.until AS until,
  CASE WHEN target:TaskState THEN properties(target) END AS state, target.code AS target, f.role AS role, f.recorded AS change,
  CASE WHEN f.retracted <= $known THEN f.retracted END AS retracted, change.recordedAt AS recordedAt, change.actor AS actor, change.reason AS reason
ORDER BY change DESC, f.ordinal
