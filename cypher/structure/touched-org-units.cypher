// structure/touched-org-units: org units of which the Changes after one, up to another, recorded or retracted something that tells what they are, where they lie, which posts they have or whether these are filled
// unbounded: what Changes did is asked by their numbers
// params: after INTEGER, upTo INTEGER
// the index of recorded holds the ordinal too, and is asked only where both are
// returns: code; some more than once, in no order
MATCH (unit:OrgUnit)-[f:HAS_STATE]->(:OrgUnitState)
WHERE f.recorded > $after AND f.recorded <= $upTo AND f.ordinal > 0
RETURN unit.code AS code
UNION ALL
MATCH (unit:OrgUnit)-[f:HAS_STATE]->(:OrgUnitState)
WHERE f.retracted > $after AND f.retracted <= $upTo
RETURN unit.code AS code
UNION ALL
MATCH (unit:OrgUnit)-[f:PART_OF]->(parent:OrgUnit)
WHERE f.recorded > $after AND f.recorded <= $upTo AND f.ordinal > 0
UNWIND [unit.code, parent.code] AS code
RETURN code
UNION ALL
MATCH (unit:OrgUnit)-[f:PART_OF]->(parent:OrgUnit)
WHERE f.retracted > $after AND f.retracted <= $upTo
UNWIND [unit.code, parent.code] AS code
RETURN code
UNION ALL
MATCH (unit:OrgUnit)-[f:GOVERNS]->(:AdministrativeUnit)
WHERE f.recorded > $after AND f.recorded <= $upTo AND f.ordinal > 0
RETURN unit.code AS code
UNION ALL
MATCH (unit:OrgUnit)-[f:GOVERNS]->(:AdministrativeUnit)
WHERE f.retracted > $after AND f.retracted <= $upTo
RETURN unit.code AS code
UNION ALL
MATCH (:Position)-[f:ESTABLISHED_IN]->(unit:OrgUnit)
WHERE f.recorded > $after AND f.recorded <= $upTo AND f.ordinal > 0
RETURN unit.code AS code
UNION ALL
MATCH (:Position)-[f:ESTABLISHED_IN]->(unit:OrgUnit)
WHERE f.retracted > $after AND f.retracted <= $upTo
RETURN unit.code AS code
UNION ALL
MATCH (position:Position)-[f:HAS_STATE {aspect: 'occupancy'}]->(:PositionState)
WHERE f.recorded > $after AND f.recorded <= $upTo AND f.ordinal > 0
MATCH (position)-[:ESTABLISHED_IN]->(unit:OrgUnit)
RETURN unit.code AS code
UNION ALL
MATCH (position:Position)-[f:HAS_STATE {aspect: 'occupancy'}]->(:PositionState)
WHERE f.retracted > $after AND f.retracted <= $upTo
MATCH (position)-[:ESTABLISHED_IN]->(unit:OrgUnit)
RETURN unit.code AS code
UNION ALL
MATCH (:Cadre)-[f:HOLDS]->(position:Position)
WHERE f.recorded > $after AND f.recorded <= $upTo AND f.ordinal > 0
MATCH (position)-[:ESTABLISHED_IN]->(unit:OrgUnit)
RETURN unit.code AS code
UNION ALL
MATCH (:Cadre)-[f:HOLDS]->(position:Position)
WHERE f.retracted > $after AND f.retracted <= $upTo
MATCH (position)-[:ESTABLISHED_IN]->(unit:OrgUnit)
RETURN unit.code AS code
