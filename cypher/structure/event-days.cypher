// structure/event-days: the days on which org units began, ended or changed their name or kind, known at a time
// unbounded: the days are asked for
// params: known INTEGER
// returns: day; ordered by day
MATCH (unit:OrgUnit)-[s:HAS_STATE {aspect: 'core'}]->(:OrgUnitState)
WHERE unit.code > '' AND s.recorded <= $known AND (s.retracted IS NULL OR s.retracted > $known)
UNWIND CASE WHEN s.until IS NULL THEN [s.from] ELSE [s.from, s.until] END AS day
RETURN DISTINCT day
ORDER BY day
