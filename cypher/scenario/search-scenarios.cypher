// scenario/search-scenarios: ids of scenarios whose name fits a search, what fits best first
// params: query STRING (Lucene), patterns LIST OF STRING (of words the index leaves out), limit INTEGER
// returns: id, score; ordered by score, the best first, then the newest
CALL db.index.fulltext.queryNodes('scenario_name', $query) YIELD node AS scenario, score
WITH scenario, score
WHERE all(pattern IN $patterns WHERE normalize(toLower(scenario.name), NFD) =~ pattern)
RETURN scenario.id AS id, score
ORDER BY score DESC, scenario.createdAt DESC
LIMIT $limit
