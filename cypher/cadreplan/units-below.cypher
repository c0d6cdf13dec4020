// cadreplan/units-below: all org units below one on a day, in any hierarchy
// params: code STRING (OrgUnit.code), on DATE, known INTEGER
// returns: below (OrgUnit.code); ordered by below
MATCH (:OrgUnit {code: $code})<-[down:PART_OF*1..12]-(unit:OrgUnit)
WHERE all(f IN down WHERE f.from <= $on AND (f.until IS NULL OR f.until > $on) AND f.recorded <= $known AND (f.retracted IS NULL OR f.retracted > $known))
RETURN DISTINCT unit.code AS below
ORDER BY below
