// territory/unit-codes-by-name: codes of units whose name on a day fits a search with folded marks
// params: query STRING (Lucene), patterns LIST OF STRING (of words the index leaves out), on DATE, known INTEGER
// returns: code; ordered by code
CALL db.index.fulltext.queryNodes('administrative_unit_name', $query) YIELD node AS core
MATCH (core)<-[s:HAS_STATE {aspect: 'core'}]-(unit:AdministrativeUnit)
WHERE all(pattern IN $patterns WHERE normalize(toLower(core.name), NFD) =~ pattern)
  AND s.from <= $on AND (s.until IS NULL OR s.until > $on) AND s.recorded <= $known AND (s.retracted IS NULL OR s.retracted > $known)
RETURN DISTINCT unit.code AS code
ORDER BY code
