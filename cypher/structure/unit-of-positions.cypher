// structure/unit-of-positions: the org unit each of some posts is established in, on any day up to the end of what is believed
// unbounded: a post stays in the hands of its unit after its end; the last unit counts
// params: codes LIST OF STRING, known INTEGER
// returns: code, unit, from (first day in that unit), until (exclusive, null = open); ordered by code
UNWIND $codes AS code
MATCH (:Position {code: code})-[e:ESTABLISHED_IN]->(unit:OrgUnit)
WHERE e.recorded <= $known AND (e.retracted IS NULL OR e.retracted > $known)
WITH code, unit.code AS unit, e.from AS from, e.until AS until
ORDER BY code, from DESC
WITH code, collect({unit: unit, from: from, until: until})[0] AS last
RETURN code, last.unit AS unit, last.from AS from, last.until AS until
ORDER BY code
