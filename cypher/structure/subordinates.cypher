// structure/subordinates: the posts that report to a post on a day
// params: code STRING (Position.code), on DATE, known INTEGER
// returns: code (Position.code), line (SOLID, DOTTED); ordered by line, the solid ones first, then code
MATCH (:Position {code: $code})<-[r:REPORTS_TO]-(position:Position)
WHERE r.from <= $on AND (r.until IS NULL OR r.until > $on) AND r.recorded <= $known AND (r.retracted IS NULL OR r.retracted > $known)
RETURN position.code AS code, r.line AS line
ORDER BY line DESC, code
