// work/programmes: all work programmes and whose they are, as known at a time
// unbounded: programmes of past quarters stay; whose a programme is may end with the agency
// params: known INTEGER
// returns: code, from, recorded, state, owner; ordered by code
// scan: programmes are few, one an agency and quarter
MATCH (programme:WorkProgramme)-[s:HAS_STATE {aspect: 'core'}]->(state:WorkProgrammeState)
WHERE s.recorded <= $known AND (s.retracted IS NULL OR s.retracted > $known)
MATCH (programme)-[o:OWNED_BY]->(owner:OrgUnit)
WHERE o.recorded <= $known AND (o.retracted IS NULL OR o.retracted > $known)
RETURN programme.code AS code, s.from AS from, s.recorded AS recorded, properties(state) AS state, owner.code AS owner
ORDER BY code
