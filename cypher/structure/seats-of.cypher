// structure/seats-of: the seats on committees that some posts give their holders on a day
// params: codes LIST OF STRING (Position.code), on DATE, known INTEGER
// returns: position, committee (OrgUnit.code), name; ordered by position, committee
UNWIND $codes AS code
MATCH (:Position {code: code})-[x:SEATS_EX_OFFICIO]->(committee:OrgUnit)-[s:HAS_STATE {aspect: 'core'}]->(core:OrgUnitState)
WHERE x.from <= $on AND (x.until IS NULL OR x.until > $on) AND x.recorded <= $known AND (x.retracted IS NULL OR x.retracted > $known)
  AND s.from <= $on AND (s.until IS NULL OR s.until > $on) AND s.recorded <= $known AND (s.retracted IS NULL OR s.retracted > $known)
RETURN code AS position, committee.code AS committee, core.name AS name
ORDER BY position, committee
