// structure/below: codes of the org units directly below some others in one hierarchy on a day
// params: codes LIST OF STRING, hierarchy STRING, on DATE, known INTEGER
// returns: parent, code; ordered by parent, code
UNWIND $codes AS parent
MATCH (:OrgUnit {code: parent})<-[p:PART_OF {hierarchy: $hierarchy}]-(unit:OrgUnit)
WHERE p.from <= $on AND (p.until IS NULL OR p.until > $on) AND p.recorded <= $known AND (p.retracted IS NULL OR p.retracted > $known)
RETURN parent, unit.code AS code
ORDER BY parent, code
