// cadre/retiring: those who hold a post in an org unit or below it on a day and may retire in a time, by month of birth or by a decision on them; only for those who may read it
// params: unit STRING (OrgUnit.code), unknownMonth STRING (what counts where only the year of birth is known), manAfter, manUntil, womanAfter, womanUntil STRING (months of birth), after DATE, until DATE (days of retirement), on DATE, known INTEGER
// returns: code, birth, sex, own (day set by a decision, or null); ordered by code
MATCH (:OrgUnit {code: $unit})<-[path:PART_OF*0..12]-(unit:OrgUnit)
WHERE all(f IN path WHERE f.from <= $on AND (f.until IS NULL OR f.until > $on) AND f.recorded <= $known AND (f.retracted IS NULL OR f.retracted > $known))
WITH DISTINCT unit
MATCH (unit)<-[e:ESTABLISHED_IN]-(:Position)<-[h:HOLDS]-(cadre:Cadre)
WHERE e.from <= $on AND (e.until IS NULL OR e.until > $on) AND e.recorded <= $known AND (e.retracted IS NULL OR e.retracted > $known)
  AND h.from <= $on AND (h.until IS NULL OR h.until > $on) AND h.recorded <= $known AND (h.retracted IS NULL OR h.retracted > $known)
WITH DISTINCT cadre
MATCH (cadre)-[p:HAS_STATE {aspect: 'personal'}]->(person:CadreState)
WHERE p.from <= $on AND (p.until IS NULL OR p.until > $on) AND p.recorded <= $known AND (p.retracted IS NULL OR p.retracted > $known)
OPTIONAL MATCH (cadre)-[o:HAS_STATE {aspect: 'retirement'}]->(own:CadreState)
WHERE o.from <= $on AND (o.until IS NULL OR o.until > $on) AND o.recorded <= $known AND (o.retracted IS NULL OR o.retracted > $known)
WITH cadre, person, own.on AS own, left(person.birth + $unknownMonth, 7) AS born
WHERE own > $after AND own <= $until
  OR own IS NULL AND person.sex = 'MALE' AND born > $manAfter AND born <= $manUntil
  OR own IS NULL AND person.sex = 'FEMALE' AND born > $womanAfter AND born <= $womanUntil
RETURN cadre.code AS code, person.birth AS birth, person.sex AS sex, own
ORDER BY code
