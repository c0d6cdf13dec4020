// structure/function-parts: who has part in the functions of some org units on a day, among all units that work for the same administrative unit
// params: codes LIST OF STRING, on DATE, known INTEGER
// returns: area (AdministrativeUnit.code), key, title, unit, name, lead, regulation; ordered by area, key, unit
UNWIND $codes AS code
MATCH (unit:OrgUnit {code: code})-[s:HAS_STATE {aspect: 'function'}]->(:OrgUnitState)
WHERE s.from <= $on AND (s.until IS NULL OR s.until > $on) AND s.recorded <= $known AND (s.retracted IS NULL OR s.retracted > $known)
WITH unit, collect(s.variant) AS keys
CALL (unit) {
  MATCH (unit)-[up:PART_OF*0..12]->(:OrgUnit)-[g:GOVERNS]->(area:AdministrativeUnit)
  WHERE all(f IN up WHERE f.from <= $on AND (f.until IS NULL OR f.until > $on) AND f.recorded <= $known AND (f.retracted IS NULL OR f.retracted > $known))
    AND g.from <= $on AND (g.until IS NULL OR g.until > $on) AND g.recorded <= $known AND (g.retracted IS NULL OR g.retracted > $known)
  RETURN area
  ORDER BY size(up), area.code
  LIMIT 1
}
UNWIND keys AS key
WITH area, collect(DISTINCT key) AS keys
MATCH (area)<-[g:GOVERNS]-(top:OrgUnit)
WHERE g.from <= $on AND (g.until IS NULL OR g.until > $on) AND g.recorded <= $known AND (g.retracted IS NULL OR g.retracted > $known)
MATCH (top) ((:OrgUnit)<-[p:PART_OF]-(below:OrgUnit)
  WHERE p.from <= $on AND (p.until IS NULL OR p.until > $on) AND p.recorded <= $known AND (p.retracted IS NULL OR p.retracted > $known)
    AND NOT EXISTS {
      MATCH (below)-[other:GOVERNS]->(:AdministrativeUnit)
      WHERE other.from <= $on AND (other.until IS NULL OR other.until > $on) AND other.recorded <= $known AND (other.retracted IS NULL OR other.retracted > $known)
    }){0,12} (part:OrgUnit)
WITH DISTINCT area, keys, part
MATCH (part)-[s:HAS_STATE {aspect: 'function'}]->(function:OrgUnitState), (part)-[n:HAS_STATE {aspect: 'core'}]->(core:OrgUnitState)
WHERE s.variant IN keys
  AND s.from <= $on AND (s.until IS NULL OR s.until > $on) AND s.recorded <= $known AND (s.retracted IS NULL OR s.retracted > $known)
  AND n.from <= $on AND (n.until IS NULL OR n.until > $on) AND n.recorded <= $known AND (n.retracted IS NULL OR n.retracted > $known)
RETURN area.code AS area, function.key AS key, function.title AS title, part.code AS unit, core.name AS name, function.lead AS lead, function.regulation AS regulation
ORDER BY area, key, unit
