// cadre/cadre-codes-within-grants: codes of cadres who on any day held a post in a body of some administrative units or of one below them, or sat on one; all whose personal data an officer of these may read are among them
// unbounded: who is without a post stays in the hands of those who had them last, and units that have ended stay with those who had them
// params: areas LIST OF STRING (AdministrativeUnit.code), known INTEGER
// returns: code; ordered by code
UNWIND $areas AS area
MATCH (:AdministrativeUnit {code: area})<-[:PART_OF*0..12]-(unit:AdministrativeUnit)
WITH DISTINCT unit
MATCH (unit)<-[g:GOVERNS]-(:OrgUnit)<-[:PART_OF*0..13]-(body:OrgUnit)
WHERE g.recorded <= $known
WITH DISTINCT body
CALL (body) {
  MATCH (body)<-[:ESTABLISHED_IN]-(:Position)<-[h:HOLDS]-(cadre:Cadre)
  WHERE h.recorded <= $known
  RETURN cadre
UNION
  MATCH (body)<-[x:SITS_ON]-(cadre:Cadre)
  WHERE x.recorded <= $known
  RETURN cadre
}
RETURN DISTINCT cadre.code AS code
ORDER BY code
