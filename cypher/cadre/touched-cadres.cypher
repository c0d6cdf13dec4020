// cadre/touched-cadres: cadres of whom the Changes after one, up to another, recorded or retracted something that tells who they are or what they hold, or what the posts they hold are
// unbounded: what Changes did is asked by their numbers
// params: after INTEGER, upTo INTEGER
// the index of recorded holds the ordinal too, and is asked only where both are
// returns: code; some more than once, in no order
MATCH (cadre:Cadre)-[f:HAS_STATE]->(:CadreState)
WHERE f.recorded > $after AND f.recorded <= $upTo AND f.ordinal > 0
RETURN cadre.code AS code
UNION ALL
MATCH (cadre:Cadre)-[f:HAS_STATE]->(:CadreState)
WHERE f.retracted > $after AND f.retracted <= $upTo
RETURN cadre.code AS code
UNION ALL
MATCH (cadre:Cadre)-[f:HOLDS]->(:Position)
WHERE f.recorded > $after AND f.recorded <= $upTo AND f.ordinal > 0
RETURN cadre.code AS code
UNION ALL
MATCH (cadre:Cadre)-[f:HOLDS]->(:Position)
WHERE f.retracted > $after AND f.retracted <= $upTo
RETURN cadre.code AS code
UNION ALL
MATCH (position:Position)-[f:HAS_STATE {aspect: 'core'}]->(:PositionState)
WHERE f.recorded > $after AND f.recorded <= $upTo AND f.ordinal > 0
MATCH (position)<-[:HOLDS]-(cadre:Cadre)
RETURN cadre.code AS code
UNION ALL
MATCH (position:Position)-[f:HAS_STATE {aspect: 'core'}]->(:PositionState)
WHERE f.retracted > $after AND f.retracted <= $upTo
MATCH (position)<-[:HOLDS]-(cadre:Cadre)
RETURN cadre.code AS code
UNION ALL
MATCH (position:Position)-[f:ESTABLISHED_IN]->(:OrgUnit)
WHERE f.recorded > $after AND f.recorded <= $upTo AND f.ordinal > 0
MATCH (position)<-[:HOLDS]-(cadre:Cadre)
RETURN cadre.code AS code
UNION ALL
MATCH (position:Position)-[f:ESTABLISHED_IN]->(:OrgUnit)
WHERE f.retracted > $after AND f.retracted <= $upTo
MATCH (position)<-[:HOLDS]-(cadre:Cadre)
RETURN cadre.code AS code
UNION ALL
MATCH (unit:OrgUnit)-[f:HAS_STATE {aspect: 'core'}]->(:OrgUnitState)
WHERE f.recorded > $after AND f.recorded <= $upTo AND f.ordinal > 0
MATCH (unit)<-[:ESTABLISHED_IN]-(:Position)<-[:HOLDS]-(cadre:Cadre)
RETURN cadre.code AS code
UNION ALL
MATCH (unit:OrgUnit)-[f:HAS_STATE {aspect: 'core'}]->(:OrgUnitState)
WHERE f.retracted > $after AND f.retracted <= $upTo
MATCH (unit)<-[:ESTABLISHED_IN]-(:Position)<-[:HOLDS]-(cadre:Cadre)
RETURN cadre.code AS code
