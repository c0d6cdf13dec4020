// cadre/cadre-codes-by-name: codes of cadres whose name on a day fits a search with folded marks; only for those who may read all the names it may answer with
// params: query STRING (Lucene), patterns LIST OF STRING (of words the index leaves out), after STRING, limit INTEGER, on DATE, known INTEGER
// returns: code; ordered by code
CALL db.index.fulltext.queryNodes('cadre_name', $query) YIELD node AS state
MATCH (state)<-[p:HAS_STATE {aspect: 'personal'}]-(cadre:Cadre)
WHERE cadre.code > $after AND all(pattern IN $patterns WHERE normalize(toLower(state.name), NFD) =~ pattern)
  AND p.from <= $on AND (p.until IS NULL OR p.until > $on) AND p.recorded <= $known AND (p.retracted IS NULL OR p.retracted > $known)
RETURN DISTINCT cadre.code AS code
ORDER BY code
LIMIT $limit
