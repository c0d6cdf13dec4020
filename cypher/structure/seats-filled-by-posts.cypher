// structure/seats-filled-by-posts: how many posts give a seat on some committees on a day
// params: codes LIST OF STRING (OrgUnit.code), on DATE, known INTEGER
// returns: committee, seats; ordered by committee
UNWIND $codes AS code
MATCH (:OrgUnit {code: code})<-[x:SEATS_EX_OFFICIO]-(:Position)
WHERE x.from <= $on AND (x.until IS NULL OR x.until > $on) AND x.recorded <= $known AND (x.retracted IS NULL OR x.retracted > $known)
RETURN code AS committee, count(*) AS seats
ORDER BY committee
