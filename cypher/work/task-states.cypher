// work/task-states: what is said of tasks with some codes in some aspects, as known at a time
// unbounded: work is looked at through time, and the days are asked in memory
// params: codes LIST OF STRING (Task.code), aspects LIST OF STRING, known INTEGER
// returns: code, aspect, variant, from, until, recorded, state; ordered by code, aspect, variant, from
UNWIND $codes AS code
MATCH (task:Task {code: code})-[f:HAS_STATE]->(state:TaskState)
WHERE f.aspect IN $aspects AND f.recorded <= $known AND (f.retracted IS NULL OR f.retracted > $known)
RETURN code, f.aspect AS aspect, coalesce(f.variant, '') AS variant, f.from AS from, f.until AS until, f.recorded AS recorded, properties(state) AS state
ORDER BY code, aspect, variant, from
