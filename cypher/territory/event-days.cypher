// territory/event-days: the days on which units began or changed their name, type or code; a date control stops there
// unbounded: the days are what is asked for
// params: known INTEGER
// returns: day; ordered by day
// scan: the index on level holds the cores, and every one of them is asked
MATCH (core:AdministrativeUnitState)
WHERE core.level IS NOT NULL
MATCH ()-[s:HAS_STATE]->(core)
WHERE s.recorded <= $known AND (s.retracted IS NULL OR s.retracted > $known)
RETURN DISTINCT s.from AS day
ORDER BY day
