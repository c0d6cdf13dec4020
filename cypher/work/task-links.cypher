// work/task-links: to which org units, documents, programmes, meetings and other tasks tasks with some codes lead, as known at a time
// unbounded: work is looked at through time, and the days are asked in memory
// params: codes LIST OF STRING (Task.code), known INTEGER
// returns: code, kind, target, role, since, from, until, recorded; ordered by code, kind, target, from
UNWIND $codes AS code
MATCH (task:Task {code: code})-[f:LED_BY|COORDINATED_BY|DERIVES_FROM|PLANNED_IN|CONCLUDED_AT|DEPENDS_ON]->(target)
WHERE f.recorded <= $known AND (f.retracted IS NULL OR f.retracted > $known)
RETURN code, type(f) AS kind, target.code AS target, f.role AS role, f.since AS since, f.from AS from, f.until AS until, f.recorded AS recorded
ORDER BY code, kind, target, from
