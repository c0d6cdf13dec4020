// cadre/elected-seats: who sits on some committees in person on a day, not by virtue of a post
// params: codes LIST OF STRING (OrgUnit.code), on DATE, known INTEGER
// returns: committee, cadre; ordered by committee, cadre
UNWIND $codes AS code
MATCH (:OrgUnit {code: code})<-[x:SITS_ON]-(cadre:Cadre)
WHERE x.from <= $on AND (x.until IS NULL OR x.until > $on) AND x.recorded <= $known AND (x.retracted IS NULL OR x.retracted > $known)
RETURN code AS committee, cadre.code AS cadre
ORDER BY committee, cadre
