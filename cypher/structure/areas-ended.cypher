// structure/areas-ended: administrative units that some org units governed to their end, by a day on which they govern nothing else
// unbounded: what was and is no longer is asked for
// params: codes LIST OF STRING, on DATE, known INTEGER
// returns: unit, area (AdministrativeUnit.code), name, ended (day); ordered by unit, area
UNWIND $codes AS code
MATCH (unit:OrgUnit {code: code})-[g:GOVERNS]->(area:AdministrativeUnit)-[a:HAS_STATE {aspect: 'core'}]->(state:AdministrativeUnitState)
WHERE g.until <= $on AND a.until = g.until
  AND g.recorded <= $known AND (g.retracted IS NULL OR g.retracted > $known)
  AND a.recorded <= $known AND (a.retracted IS NULL OR a.retracted > $known)
  AND NOT EXISTS {
    MATCH (area)-[s:HAS_STATE {aspect: 'core'}]->(:AdministrativeUnitState)
    WHERE s.from >= g.until AND s.recorded <= $known AND (s.retracted IS NULL OR s.retracted > $known)
  }
  AND NOT EXISTS {
    MATCH (unit)-[o:GOVERNS]->(:AdministrativeUnit)
    WHERE o.from <= $on AND (o.until IS NULL OR o.until > $on) AND o.recorded <= $known AND (o.retracted IS NULL OR o.retracted > $known)
  }
RETURN code AS unit, area.code AS area, state.name AS name, g.until AS ended
ORDER BY unit, area
