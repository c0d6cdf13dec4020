// structure/seats-on: the posts that seat their holders on a committee by virtue of the post on a day
// params: code STRING (OrgUnit.code), on DATE, known INTEGER
// returns: code (Position.code); ordered by code
MATCH (:OrgUnit {code: $code})<-[x:SEATS_EX_OFFICIO]-(position:Position)
WHERE x.from <= $on AND (x.until IS NULL OR x.until > $on) AND x.recorded <= $known AND (x.retracted IS NULL OR x.retracted > $known)
RETURN position.code AS code
ORDER BY code
