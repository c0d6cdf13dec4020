// territory/touched-units: units of which the Changes after one, up to another, recorded or retracted something that holds on a day, boundaries apart
// unbounded: what Changes did is asked by their numbers
// params: on DATE, after INTEGER, upTo INTEGER
// the index of recorded holds the ordinal too, and is asked only where both are
// returns: code, and other where it is of two units; in no order
MATCH (unit:AdministrativeUnit)-[f:HAS_STATE]->(:AdministrativeUnitState)
WHERE f.recorded > $after AND f.recorded <= $upTo AND f.ordinal > 0 AND f.aspect <> 'boundary' AND f.from <= $on AND (f.until IS NULL OR f.until > $on)
RETURN unit.code AS code, null AS other
UNION ALL
MATCH (unit:AdministrativeUnit)-[f:HAS_STATE]->(:AdministrativeUnitState)
WHERE f.retracted > $after AND f.retracted <= $upTo AND f.aspect <> 'boundary' AND f.from <= $on AND (f.until IS NULL OR f.until > $on)
RETURN unit.code AS code, null AS other
UNION ALL
MATCH (unit:AdministrativeUnit)-[f:PART_OF]->(:AdministrativeUnit)
WHERE f.recorded > $after AND f.recorded <= $upTo AND f.ordinal > 0 AND f.from <= $on AND (f.until IS NULL OR f.until > $on)
RETURN unit.code AS code, null AS other
UNION ALL
MATCH (unit:AdministrativeUnit)-[f:PART_OF]->(:AdministrativeUnit)
WHERE f.retracted > $after AND f.retracted <= $upTo AND f.from <= $on AND (f.until IS NULL OR f.until > $on)
RETURN unit.code AS code, null AS other
UNION ALL
MATCH (unit:AdministrativeUnit)-[f:ADJACENT_TO]->(other:AdministrativeUnit)
WHERE f.recorded > $after AND f.recorded <= $upTo AND f.ordinal > 0 AND f.from <= $on AND (f.until IS NULL OR f.until > $on)
RETURN unit.code AS code, other.code AS other
UNION ALL
MATCH (unit:AdministrativeUnit)-[f:ADJACENT_TO]->(other:AdministrativeUnit)
WHERE f.retracted > $after AND f.retracted <= $upTo AND f.from <= $on AND (f.until IS NULL OR f.until > $on)
RETURN unit.code AS code, other.code AS other
