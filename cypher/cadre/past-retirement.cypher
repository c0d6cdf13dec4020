// cadre/past-retirement: those of some cadres whose day of retirement, by month of birth or by a decision on them, has passed; only for those who may read it
// params: codes LIST OF STRING (Cadre.code), unknownMonth STRING (what counts where only the year of birth is known), man STRING, woman STRING (last months of birth), on DATE, known INTEGER
// returns: code; ordered by code
UNWIND $codes AS code
MATCH (cadre:Cadre {code: code})-[p:HAS_STATE {aspect: 'personal'}]->(person:CadreState)
WHERE p.from <= $on AND (p.until IS NULL OR p.until > $on) AND p.recorded <= $known AND (p.retracted IS NULL OR p.retracted > $known)
CALL (cadre) {
  OPTIONAL MATCH (cadre)-[o:HAS_STATE {aspect: 'retirement'}]->(own:CadreState)
  WHERE o.from <= $on AND (o.until IS NULL OR o.until > $on) AND o.recorded <= $known AND (o.retracted IS NULL OR o.retracted > $known)
  RETURN own.on AS own
  LIMIT 1
}
WITH code, person, own, left(person.birth + $unknownMonth, 7) AS born
WHERE own < $on
  OR own IS NULL AND person.sex = 'MALE' AND born <= $man
  OR own IS NULL AND person.sex = 'FEMALE' AND born <= $woman
RETURN code
ORDER BY code
