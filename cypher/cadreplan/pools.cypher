// cadreplan/pools: who holds a post in each of some org units or below it, or leads a unit beside it, on a day; up to 400 of both, by code
// params: units LIST OF STRING (OrgUnit.code), on DATE, known INTEGER
// returns: unit, inside, beside (lists of Cadre.code; who is inside is not named beside again); ordered by unit; a unit around which nobody works is left out
UNWIND $units AS wanted
MATCH (own:OrgUnit {code: wanted})
CALL (own) {
  CALL (own) {
    MATCH (own)<-[down:PART_OF*0..4]-(unit:OrgUnit)
    WHERE all(f IN down WHERE f.from <= $on AND (f.until IS NULL OR f.until > $on) AND f.recorded <= $known AND (f.retracted IS NULL OR f.retracted > $known))
    RETURN unit, false AS beside
    UNION
    MATCH (own)-[u:PART_OF]->(:OrgUnit)<-[d:PART_OF]-(unit:OrgUnit)
    WHERE unit <> own AND u.from <= $on AND (u.until IS NULL OR u.until > $on) AND u.recorded <= $known AND (u.retracted IS NULL OR u.retracted > $known)
      AND d.from <= $on AND (d.until IS NULL OR d.until > $on) AND d.recorded <= $known AND (d.retracted IS NULL OR d.retracted > $known)
    RETURN unit, true AS beside
  }
  WITH DISTINCT unit, beside
  MATCH (unit)<-[e:ESTABLISHED_IN]-(position:Position)-[s:HAS_STATE {aspect: 'core'}]->(core:PositionState)
  WHERE e.from <= $on AND (e.until IS NULL OR e.until > $on) AND e.recorded <= $known AND (e.retracted IS NULL OR e.retracted > $known)
    AND s.from <= $on AND (s.until IS NULL OR s.until > $on) AND s.recorded <= $known AND (s.retracted IS NULL OR s.retracted > $known)
    AND (NOT beside OR core.role IN ['HEAD', 'DEPUTY'])
  MATCH (position)<-[h:HOLDS]-(cadre:Cadre)
  WHERE h.from <= $on AND (h.until IS NULL OR h.until > $on) AND h.recorded <= $known AND (h.retracted IS NULL OR h.retracted > $known)
  WITH cadre.code AS code, min(beside) AS beside
  ORDER BY code
  RETURN collect(CASE WHEN NOT beside THEN code END)[0..400] AS inside, collect(CASE WHEN beside THEN code END)[0..400] AS outside
}
WITH own.code AS unit, inside, outside AS beside
WHERE size(inside) + size(beside) > 0
RETURN unit, inside, beside
ORDER BY unit
