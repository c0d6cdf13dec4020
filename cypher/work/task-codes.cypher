// work/task-codes: codes of all tasks ever recorded
// params: after STRING
// returns: code; in the order of codes
MATCH (task:Task)
USING INDEX SEEK task:Task(code)
WHERE task.code > $after
RETURN task.code AS code
ORDER BY code
