// work/touched-tasks: tasks of which the Changes after one, up to another, recorded or retracted something
// unbounded: what Changes did is asked by their numbers
// params: after INTEGER, upTo INTEGER
// the index of recorded holds the ordinal too, and is asked only where both are
// returns: code; some more than once, in no order
MATCH (task:Task)-[f:HAS_STATE]->(:TaskState)
WHERE f.recorded > $after AND f.recorded <= $upTo AND f.ordinal > 0
RETURN task.code AS code
UNION ALL
MATCH (task:Task)-[f:HAS_STATE]->(:TaskState)
WHERE f.retracted > $after AND f.retracted <= $upTo
RETURN task.code AS code
UNION ALL
MATCH (task:Task)-[f:LED_BY]->(:OrgUnit)
WHERE f.recorded > $after AND f.recorded <= $upTo AND f.ordinal > 0
RETURN task.code AS code
UNION ALL
MATCH (task:Task)-[f:LED_BY]->(:OrgUnit)
WHERE f.retracted > $after AND f.retracted <= $upTo
RETURN task.code AS code
UNION ALL
MATCH (task:Task)-[f:COORDINATED_BY]->(:OrgUnit)
WHERE f.recorded > $after AND f.recorded <= $upTo AND f.ordinal > 0
RETURN task.code AS code
UNION ALL
MATCH (task:Task)-[f:COORDINATED_BY]->(:OrgUnit)
WHERE f.retracted > $after AND f.retracted <= $upTo
RETURN task.code AS code
UNION ALL
MATCH (task:Task)-[f:DERIVES_FROM]->(:Document)
WHERE f.recorded > $after AND f.recorded <= $upTo AND f.ordinal > 0
RETURN task.code AS code
UNION ALL
MATCH (task:Task)-[f:DERIVES_FROM]->(:Document)
WHERE f.retracted > $after AND f.retracted <= $upTo
RETURN task.code AS code
UNION ALL
MATCH (task:Task)-[f:PLANNED_IN]->(:WorkProgramme)
WHERE f.recorded > $after AND f.recorded <= $upTo AND f.ordinal > 0
RETURN task.code AS code
UNION ALL
MATCH (task:Task)-[f:PLANNED_IN]->(:WorkProgramme)
WHERE f.retracted > $after AND f.retracted <= $upTo
RETURN task.code AS code
UNION ALL
MATCH (task:Task)-[f:CONCLUDED_AT]->(:ReviewMeeting)
WHERE f.recorded > $after AND f.recorded <= $upTo AND f.ordinal > 0
RETURN task.code AS code
UNION ALL
MATCH (task:Task)-[f:CONCLUDED_AT]->(:ReviewMeeting)
WHERE f.retracted > $after AND f.retracted <= $upTo
RETURN task.code AS code
UNION ALL
MATCH (task:Task)-[f:DEPENDS_ON]->(:Task)
WHERE f.recorded > $after AND f.recorded <= $upTo AND f.ordinal > 0
RETURN task.code AS code
UNION ALL
MATCH (task:Task)-[f:DEPENDS_ON]->(:Task)
WHERE f.retracted > $after AND f.retracted <= $upTo
RETURN task.code AS code
